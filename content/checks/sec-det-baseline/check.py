"""What is normal at each hour of the day, and how far a count lies from it."""

from judge import expect, fail, run, value

FILES = ("make_traffic.py", "baseline.py")


def _traffic(seed):
    rows = run("make_traffic.py", "--seed", str(seed)).rows("traffic.csv")
    if rows[:1] != [["hour", "count"]] or len(rows) != 673:
        fail("a header hour,count and 672 rows", f"{rows[:1]} and {len(rows) - 1} rows", hint="rows_672")
    try:
        return [(int(hour), float(count)) for hour, count in rows[1:]]
    except ValueError:
        return fail("two numbers in each row", str(rows[1:3]), hint="rows_672")


def _numbers(line):
    words = "".join(sign if sign.isdigit() or sign == "." else " " for sign in line).split()
    return [float(word) for word in words if word.strip(".").replace(".", "", 1).isdigit()]


def _scores(counts):
    got = value("baseline.py", f"[round(float(number), 4) for number in scores({counts!r})]")
    expect(len(got), len(counts), of="the number of scores")
    return got


def _days(at_four, at=4):
    """Give days of 24 hours: 100 always, and these counts at one hour."""
    return [100 if hour != at else count for count in at_four for hour in range(24)]


def rows():
    """traffic.csv has the hours 0 to 671, and one value of 400, at 04:00"""
    traffic = _traffic(3)
    expect([hour for hour, _ in traffic] == list(range(672)), True, of="the hours are 0 to 671", hint="rows_672")
    planted = [hour % 24 for hour, count in traffic if count == 400]
    expect(planted, [4], of="the hour of day of 400", hint="one_planted")


def seeded():
    """the same seed gives the same traffic, and another seed another one"""
    expect(_traffic(3) == _traffic(3), True, of="two runs with seed 3 are alike", hint="by_seed")
    expect(_traffic(3) == _traffic(4), False, of="seed 3 and seed 4 are alike", hint="by_seed")


def same_hour():
    """300 at 04:00, where 10, 14 and 12 are normal, scores 131.19"""
    got = _scores(_days([10, 14, 12, 300]))
    expect(got[24 * 3 + 4], 0.6745 * (300 - 13) / 2, of="the score of 300", places=3, hint="hour_of_day")
    expect(got[4], 0.6745 * (10 - 13) / 2, of="the score of 10", places=3, hint="hour_of_day")


def quiet_hours():
    """where nothing ever changes the score is 0, as mad is at least 1"""
    got = _scores(_days([5, 5, 5, 8]))
    expect(got[0], 0.0, of="the score of 100 among hundreds", hint="at_least_one")
    expect(got[24 * 3 + 4], 0.6745 * 3, of="the score of 8 among fives", places=3, hint="at_least_one")


def many_days():
    """five days of 20, 26, 23, 40 and 21 at midnight: 26 scores 0.6745"""
    got = _scores(_days([20, 26, 23, 40, 21], at=0))
    expect(got[24], 0.6745 * (26 - 23) / 3, of="the score of 26", places=3)


def on_top():
    """on your traffic the planted 400 tops the list, and at most 14 lie above 3.5"""
    text = run("make_traffic.py", "--seed", "3").file("traffic.csv")
    hour = next((hour for hour, count in _traffic(3) if count == 400), None)
    done = run("baseline.py", files={"traffic.csv": text})
    if not done.lines or hour not in [number for line in done.lines[:3] for number in _numbers(line)]:
        fail(f"hour {hour} at the top", "\n".join(done.lines[:3]) or "nothing", hint="highest_first")
    last = _numbers(done.lines[-1])
    expect(any(1 <= number <= 14 for number in last), True, of="1 to 14 lie above 3.5", hint="rhythm")


def flagged():
    """with two counts of 300 among tens the last line says 2"""
    counts = _days([10] * 12)
    counts[24 * 3 + 4] = counts[24 * 5 + 9] = 300
    text = "hour,count\n" + "".join(f"{hour},{count}\n" for hour, count in enumerate(counts))
    done = run("baseline.py", files={"traffic.csv": text})
    expect(2 in _numbers(done.lines[-1] if done.lines else ""), True, of="2 in the last line", hint="above")
