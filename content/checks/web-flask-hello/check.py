"""Two pages: a greeting, and the time at which it was asked for."""

import re

from judge import expect, fail, value

FILES = ("app.py",)
STAND_INS = ("flask.py", "markupsafe.py")

CLOCK = """
    import datetime, time

    class Fixed(datetime.datetime):
        moment = datetime.datetime(2031, 5, 6, 14, 5, 9)

        @classmethod
        def now(cls, tz=None):
            one = datetime.datetime.moment
            return cls(one.year, one.month, one.day, one.hour, one.minute, one.second, tzinfo=tz)

        today = utcnow = now

    datetime.datetime = Fixed
    form = time.strftime
    time.time = lambda: Fixed.moment.timestamp()
    time.localtime = time.gmtime = lambda seconds=None: Fixed.moment.timetuple()
    time.strftime = lambda shape, parts=None: form(shape, parts or Fixed.moment.timetuple())
    time.ctime = lambda seconds=None: Fixed.moment.ctime()
    time.asctime = lambda parts=None: Fixed.moment.ctime()
"""


def _page(path):
    lines = f"""
        page = app.test_client().get("{path}")
        [page.status_code, page.text]
    """
    return value("app.py", lines, before=CLOCK)


def _time(*moments):
    """Ask for /time at several moments, one after the other."""
    lines = f"""
        import datetime as the_clock
        shown = []
        for moment in {moments}:
            the_clock.datetime.moment = the_clock.datetime.strptime(moment, "%H:%M:%S")
            shown.append(app.test_client().get("/time").text)
        shown
    """
    return value("app.py", lines, before=CLOCK)


def _clock(text):
    found = re.findall(r"\d\d?:\d\d:\d\d", text)
    return found[0] if found else text


def greeting():
    """/ says Hello and a name"""
    status, text = _page("/")
    expect(status, 200, of="the status of /", hint="route_there")
    if not re.search(r"\bhello\W+\w+", re.sub(r"<[^>]*>", "", text), re.IGNORECASE):
        fail("Hello and a name", text, hint="hello_name")


def time_now():
    """/time asked for at 14:05:09 shows 14:05:09"""
    status, text = _page("/time")
    expect(status, 200, of="the status of /time", hint="route_there")
    expect(_clock(text), "14:05:09", of="the time on /time")


def early():
    """at 07:00:03 the zeros stay"""
    expect(_clock(_time("07:00:03")[0]), "07:00:03", of="the time on /time", hint="two_digits")


def each_time():
    """the same page asked for twice shows two times, 10:30:00 and 23:59:01"""
    shown = [_clock(text) for text in _time("10:30:00", "23:59:01")]
    expect(shown, ["10:30:00", "23:59:01"], of="the two times", hint="in_the_view")
