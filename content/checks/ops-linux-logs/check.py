"""Five answers from a log file."""

from judge import expect_numbers, fail, run

FILES = ("answers.py",)


def _log(*rows):
    return "".join(f"{row}\n" for row in rows)


def _rows():
    ips = (
        ["10.0.0.1"] * 9 + ["10.0.0.2"] * 7 + ["10.0.0.3"] * 6 + ["10.0.0.4"] * 5 + ["10.0.0.5"] * 4 + ["10.0.0.6"] * 2
    )
    for number, ip in enumerate(ips):
        status = 503 if number in (2, 8, 30) else 500 if number == 11 else 404 if number == 5 else 200
        path = "/slow" if number == 17 else "/work"
        yield f"2026-03-05T{8 + number // 12:02}:{number:02}:00 {ip} {path} {status} {1200 if number == 17 else 20 + number}"


def _answers(log=None):
    return run("answers.py", files={"access.log": log or _log(*_rows())})


def top_five():
    """the top five IPs come with 9, 7, 6, 5 and 4 requests"""
    _answers().says("10.0.0.1", "10.0.0.2", "10.0.0.3", "10.0.0.4", "10.0.0.5", hint="most_common")
    lines = [line for line in _answers().lines if "10.0.0." in line]
    text = " ".join(lines).replace("10.0.0.", "ip ")
    for count in (9, 7, 6, 5, 4):
        expect_numbers(text, [count], hint="most_common")


def only_five():
    """the sixth IP isn't shown"""
    _answers().never_says("10.0.0.6", hint="most_common")


def errors():
    """of 537 requests 17 ended in 5xx: 500, 502 or 503, and 404 isn't one"""
    rows = _log(
        *(
            f"2026-03-05T10:00:00 10.0.0.1 /w {status} 100"
            for status in [500] * 5 + [503] * 9 + [502] * 3 + [404] * 20 + [200] * 500
        )
    )
    _answers(rows).shows(17, hint="five_hundreds")


def slowest():
    """the slowest request was one for /slow"""
    _answers().says("/slow", hint="one_request")
    _answers().never_says("/work", hint="one_request")


def hours():
    """08 and 09 have 12 requests each, 10 has 9"""
    text = " ".join(_answers().lines)
    if text.count("12") < 2:
        fail("12 requests in two of the hours", text, hint="by_hour")
    rows = _log(*(f"2026-03-05T{hour:02}:00:00 10.0.0.1 /w 200 100" for hour in [7] * 31 + [21] * 44))
    done = _answers(rows)
    done.shows(31, hint="by_hour")
    done.shows(44, hint="by_hour")


def mean():
    """the mean is 71.2 milliseconds, in one decimal"""
    total = sum(int(row.split()[-1]) for row in _rows()) / 33
    _answers().says(f"{total:.1f}", hint="one_decimal")
