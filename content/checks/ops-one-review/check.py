"""What an agent reports, and under which key."""

from judge import gives

FILES = ("agent/report.py",)
TIME = "import datetime as moments\n"


def first_key():
    """on web1 at 10:00:00 UTC it is hosts/web1/20260305T100000Z.json"""
    gives(
        "agent/report.py",
        TIME + "key('web1', moments.datetime(2026, 3, 5, 10, tzinfo=moments.timezone.utc))",
        "hosts/web1/20260305T100000Z.json",
        hint="key_form",
    )


def small_numbers():
    """days, hours and seconds below ten have two digits: 20260102T030405Z"""
    lines = TIME + "key('db', moments.datetime(2026, 1, 2, 3, 4, 5, 678901, tzinfo=moments.timezone.utc))"
    gives("agent/report.py", lines, "hosts/db/20260102T030405Z.json", hint="key_form")


def other_zone():
    """01:30 in a zone two hours ahead is 23:30 of the day before"""
    lines = TIME + "key('a', moments.datetime(2026, 3, 6, 1, 30, tzinfo=moments.timezone(moments.timedelta(hours=2))))"
    gives("agent/report.py", lines, "hosts/a/20260305T233000Z.json", hint="in_utc")


def as_json():
    """loads of 0.5, 0.7 and 0.9 with half the disk used: load 0.5, disk 50.0"""
    lines = "import json\njson.loads(report((0.5, 0.7, 0.9), (1000, 500, 480)))"
    gives("agent/report.py", lines, {"load": 0.5, "disk": 50.0}, hint="of_total")


def rounded():
    """a third of the disk is 33.3 percent, two thirds are 66.7"""
    for used, wanted in ((1, 33.3), (2, 66.7), (3, 100.0), (0, 0.0)):
        gives(
            "agent/report.py",
            f"import json\njson.loads(report((2, 1, 1), (3, {used}, 0)))['disk']",
            wanted,
            hint="one_decimal",
        )


def text():
    """the report is text, and not a dict"""
    gives("agent/report.py", "isinstance(report((1, 2, 3), (10, 5, 5)), str)", True, hint="json_text")
