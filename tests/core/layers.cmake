# SPDX-FileCopyrightText: The Prosector authors
# SPDX-License-Identifier: GPL-3.0-or-later

# Fails where an include crosses the layers: core knows no Qt, nobody but core knows torch and HDF5, core's details are
# core's own, widgets know no engine, and no layer knows one above it.

function(forbid FOLDER PATTERN REASON)
    file(GLOB_RECURSE sources ${SOURCE}/${FOLDER}/*.h ${SOURCE}/${FOLDER}/*.cpp)
    foreach(source IN LISTS sources)
        file(STRINGS ${source} hits REGEX "^ *# *include *[<\"]${PATTERN}")
        if(hits)
            message(SEND_ERROR "${source}: ${REASON}: ${hits}")
        endif()
    endforeach()
endfunction()

forbid(core "Q[A-Z]" "core knows no Qt")
forbid(core "(ui|widgets|app)/" "core knows no layer above it")
forbid(widgets "(core|ui|app)/" "widgets know plain values only")
forbid(widgets "(torch|ATen|c10|hdf5)" "widgets know plain values only")
forbid(ui "(torch|ATen|c10|hdf5)" "torch and HDF5 stay in core")
forbid(ui "core/.*detail/" "core's details are core's own")
forbid(ui "app/" "ui knows no layer above it")
forbid(app "(torch|ATen|c10|hdf5)" "torch and HDF5 stay in core")
forbid(app "core/.*detail/" "core's details are core's own")

# Public headers of core are for everyone: standard library and other public headers only.
file(GLOB_RECURSE headers ${SOURCE}/core/*.h)
list(FILTER headers EXCLUDE REGEX "/detail/")
foreach(header IN LISTS headers)
    file(STRINGS ${header} hits REGEX "^ *# *include *[<\"](ATen|c10|torch|hdf5|nlohmann|pcre2|core/.*detail/)")
    if(hits)
        message(SEND_ERROR "${header}: a public header of core shows more than the standard library: ${hits}")
    endif()
endforeach()

# Every source names its authors and licence.
file(GLOB_RECURSE sources ${SOURCE}/app/*.cpp ${SOURCE}/app/*.h ${SOURCE}/core/*.cpp ${SOURCE}/core/*.h
     ${SOURCE}/ui/*.cpp ${SOURCE}/ui/*.h ${SOURCE}/widgets/*.cpp ${SOURCE}/widgets/*.h
     ${SOURCE}/tests/*.cpp ${SOURCE}/tests/*.h)
foreach(source IN LISTS sources)
    file(STRINGS ${source} head LIMIT_COUNT 2)
    if(NOT head MATCHES "SPDX-FileCopyrightText" OR NOT head MATCHES "SPDX-License-Identifier")
        message(SEND_ERROR "${source}: the first two lines name no authors or no licence")
    endif()
endforeach()
