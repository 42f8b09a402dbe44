"""A lift sends cabins: one for every 6 people waiting, one to four. It adds at once and takes away one every 5 minutes.

First the number that is wanted, within its limits, then the question of whether it may fall.
"""


def cabins(waiting, running, idle_minutes):
    wanted = sorted((1, -(-waiting // 6), 4))[1]
    if wanted < running:
        wanted = running - (idle_minutes >= 5)
    return wanted


for case in [(13, 1, 0), (2, 4, 3), (2, 4, 5), (90, 2, 0)]:
    print(case, cabins(*case))
