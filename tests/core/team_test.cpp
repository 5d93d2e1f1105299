// SPDX-FileCopyrightText: The Prosector authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/engine/detail/team.h"

#include <QtTest>

#include <stdexcept>
#include <thread>
#include <vector>

using namespace prosector;

class TeamTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void numbersGoRoundTheLanes()
    {
        Team team(3);
        std::vector<int> lanes(8, -1);
        team.run(lanes.size(), [&](std::size_t number, int lane) { lanes[number] = lane; });
        QCOMPARE(lanes, (std::vector<int>{0, 1, 2, 0, 1, 2, 0, 1}));
    }

    void aTaskWithinATaskStaysInItsLane()
    {
        Team team(2);
        std::vector<std::vector<int>> lanes(4);
        std::vector<std::vector<std::thread::id>> threads(4);
        team.run(lanes.size(), [&](std::size_t number, int) {
            team.run(3, [&](std::size_t, int inner) {
                lanes[number].push_back(inner);
                threads[number].push_back(std::this_thread::get_id());
            });
        });
        for (std::size_t number = 0; number < lanes.size(); ++number) {
            const int lane = static_cast<int>(number) % 2;
            QCOMPARE(lanes[number], (std::vector<int>{lane, lane, lane}));
            QCOMPARE(threads[number], std::vector<std::thread::id>(3, threads[static_cast<std::size_t>(lane)].front()));
        }
        QVERIFY(threads[0].front() != threads[1].front());
    }

    void aFailureIsThrownAndTheTeamGoesOn()
    {
        Team team(2);
        const auto fail = [](std::size_t number, int) {
            if (number == 3) {
                throw std::runtime_error("three");
            }
        };
        QVERIFY_EXCEPTION_THROWN(team.run(4, fail), std::runtime_error);
        // Within a task, where the rest of the team waits for it.
        QVERIFY_EXCEPTION_THROWN(team.run(2, [&](std::size_t, int) { team.run(4, fail); }), std::runtime_error);
        std::vector<int> done(5, 0);
        team.run(done.size(), [&](std::size_t number, int) { done[number] = 1; });
        QCOMPARE(done, std::vector<int>(5, 1));
    }
};

QTEST_GUILESS_MAIN(TeamTest)
#include "team_test.moc"
