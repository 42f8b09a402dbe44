"""Programs that phone home by the clock."""

from judge import expect, fail, gives, run

FILES = ("make_conns.py", "beacon.py")


def _table(**hosts):
    rows = [(time, host) for host, times in hosts.items() for time in times]
    return "time,source,target\n" + "".join(f"{time},{host},lab.test\n" for time, host in sorted(rows))


def _pairs(table):
    """Give the lines that name a pair."""
    return [line for line in run("beacon.py", files={"conns.csv": table}).lines if "lab.test" in line]


def _found(**hosts):
    return _pairs(_table(**hosts))


def even():
    """even gaps of 60 have the spread 0"""
    gives("beacon.py", "spread([0, 60, 120, 180])", 0, places=6, hint="gaps")


def uneven():
    """gaps of 50, 70, 50 and 70 have the spread 0.1667, and 1, 2 and 3 have 0.4082"""
    gives("beacon.py", "spread([10, 60, 130, 180, 250])", 10 / 60, places=6, hint="gaps")
    gives("beacon.py", "spread([0, 1, 3, 6])", (2 / 3) ** 0.5 / 2, places=6, hint="population")


def one_pair():
    """a host with a call each minute is printed, and one that calls when it likes isn't"""
    lines = _found(clock=range(0, 3000, 60), person=[n * n for n in range(40)])
    if len(lines) != 1 or "clock" not in lines[0] or "lab.test" not in lines[0]:
        fail("one line with clock and lab.test", "\n".join(lines) or "nothing", hint="by_pair")


def twenty():
    """20 connections are enough, and 19 aren't"""
    lines = _found(many=range(0, 1200, 60), few=range(7, 1147, 60))
    expect(
        [name for name in ("many", "few") if any(name in line for line in lines)], ["many"], of="hosts", hint="count"
    )


def below():
    """a spread of 0.09 is printed, and one of 0.11 isn't"""
    times = {}
    for name, part in (("near", 0.09), ("far", 0.11)):
        gaps = [60 * (1 + part), 60 * (1 - part)] * 15
        times[name] = [sum(gaps[:number]) for number in range(31)]
    lines = _found(**times)
    expect(
        [name for name in ("near", "far") if any(name in line for line in lines)], ["near"], of="hosts", hint="tenth"
    )
    expect(any("0.09" in line or "0.08" in line for line in lines), True, of="its value is printed")


def unsorted():
    """the order of the lines doesn't matter"""
    rows = _table(clock=range(0, 3000, 60)).splitlines()
    text = "\n".join([rows[0], *rows[:0:-2], *rows[-2:0:-2]]) + "\n"
    lines = _pairs(text)
    expect(len(lines), 1, of="the number of lines", hint="sort_times")


def own_log():
    """your own conns.csv has 21 hosts, and exactly one of them is found"""
    done = run("make_conns.py", "--seed", "5")
    rows = done.rows("conns.csv")
    expect(rows[:1], [["time", "source", "target"]], of="the header")
    expect({len(row) for row in rows}, {3}, of="cells in each row")
    expect(len({row[1] for row in rows[1:]}), 21, of="the number of hosts")
    expect(min(sum(row[1] == name for row in rows) for name in {row[1] for row in rows[1:]}) >= 50, True, of="50 each")
    names = {row[1] for row in rows[1:]}
    lines = run("beacon.py", files={"conns.csv": done.file("conns.csv")}).lines
    lines = [line for line in lines if any(name in line for name in names)]
    expect(len(lines), 1, of="the number of pairs that are found", hint="three_seconds")
    again = run("make_conns.py", "--seed", "5").file("conns.csv")
    other = run("make_conns.py", "--seed", "6").file("conns.csv")
    expect([again == done.file("conns.csv"), other == again], [True, False], of="same seed alike, other seed alike")
