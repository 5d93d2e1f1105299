# SPDX-FileCopyrightText: The Prosector authors
# SPDX-License-Identifier: GPL-3.0-or-later

# libtorch, refused when it was built with the old string ABI that no distribution's Qt shares.
find_package(Torch REQUIRED)
if(TORCH_CXX_FLAGS MATCHES "_GLIBCXX_USE_CXX11_ABI=0")
    message(FATAL_ERROR
        "${TORCH_INSTALL_PREFIX} is a pre-cxx11-ABI libtorch: it cannot be linked with Qt.\n"
        "Install Debian's libtorch-dev, or download the archive named libtorch-cxx11-abi-shared-with-deps "
        "(from version 2.7 on: libtorch-shared-with-deps) and pass -DCMAKE_PREFIX_PATH=/path/to/libtorch.")
endif()
