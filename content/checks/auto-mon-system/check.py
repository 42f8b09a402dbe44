"""Twelve readings, and a warning at the third bad one in a row."""

from judge import expect, expect_rows, run

FILES = ("vitals.py",)
FAKE = """
    import sys, time, types
    CPU, MEMORY, FREE = {cpu}, {memory}, {free}
    def reading(values):
        values.append(values.pop(0))
        return values[-1]
    def disk(*_, **more):
        free = reading(FREE) * 10**9
        return types.SimpleNamespace(total=10**12, used=10**12 - free, free=free, percent=1)
    psutil = types.ModuleType("psutil")
    psutil.cpu_percent = lambda *_, **more: float(reading(CPU))
    psutil.virtual_memory = lambda: types.SimpleNamespace(percent=float(reading(MEMORY)), total=1, available=1, used=1)
    psutil.disk_usage = disk
    sys.modules["psutil"] = psutil
    time.sleep = lambda seconds: print("SLEEP", seconds)
"""


def _vitals(*args, cpu=(5,) * 12, memory=(40,) * 12, free=(200,) * 12):
    return run("vitals.py", *args, before=FAKE.format(cpu=list(cpu), memory=list(memory), free=list(free)))


def _warnings(done, word=""):
    return sum("WARNING" in line and word in line.casefold() for line in done.lines)


def twelve_rows():
    """vitals.csv gets twelve rows with CPU 5 and memory 40"""
    rows = _vitals().rows("vitals.csv", hint="csv_file")
    readings = [row for row in rows if any(cell.strip().startswith("5") for cell in row[1:2])]
    expect(len(readings), 12, of="rows with a reading", hint="csv_file")
    expect_rows([row[2:3] for row in readings], [[40.0]] * 12)


def pauses():
    """it sleeps 5 seconds between the readings"""
    naps = [line for line in _vitals().lines if line.startswith("SLEEP")]
    expect(
        len(naps) in (11, 12) and set(naps) <= {"SLEEP 5", "SLEEP 5.0"}, True, of="pauses of 5 seconds", hint="between"
    )


def calm():
    """without options, and within the limits, nothing is reported"""
    expect(_warnings(_vitals()), 0, of="warnings without options")
    expect(
        _warnings(_vitals("--max-cpu", "80", "--max-mem", "80", "--min-free", "10")), 0, of="warnings", hint="within"
    )


def once():
    """twelve readings of 40 with --max-mem 1 give exactly one warning"""
    done = _vitals("--max-mem", "1")
    expect(_warnings(done, "memory"), 1, of="warnings about memory", hint="once_per_breach")


def in_a_row():
    """90 90 50 90 90 with --max-mem 80 give none, as no three follow each other"""
    row = [90, 90, 50, 90, 90, 50, 50, 50, 50, 50, 90, 90]
    limits = ("--max-mem", "80", "--max-cpu", "80", "--min-free", "60")
    done = _vitals(*limits, memory=row, cpu=row, free=[140 - value for value in row])
    expect(_warnings(done), 0, of="warnings", hint="three_in_a_row")


def second_breach():
    """after a good reading a new breach warns again: two warnings about cpu"""
    done = _vitals("--max-cpu", "80", cpu=[95, 95, 95, 95, 10, 95, 95, 95, 10, 95, 10, 10])
    expect(_warnings(done, "cpu"), 2, of="warnings about cpu", hint="new_breach")


def disk():
    """free space below --min-free 10 warns about the disk, on its own count"""
    done = _vitals("--min-free", "10", "--max-cpu", "80", free=[3] * 12, cpu=[95, 95] + [5] * 10)
    expect((_warnings(done, "disk"), _warnings(done)), (1, 1), of="warnings about the disk, and all", hint="own_count")
