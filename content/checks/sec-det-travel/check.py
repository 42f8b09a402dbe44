"""Logins that lie too far apart for the time between them."""

from judge import expect, fail, gives, run

FILES = ("travel.py",)

HEAD = "user,time,lat,lon\n"
MADRID, TOKYO = (40.4168, -3.7038), (35.6762, 139.6503)
PARIS, BERLIN = (48.8566, 2.3522), (52.52, 13.405)


def _flagged(*rows):
    text = HEAD + "".join(f"{user},2026-03-10T{time},{lat},{lon}\n" for user, time, (lat, lon) in rows)
    return run("travel.py", files={"logins.csv": text})


def _says(done, user, *words):
    lines = [line for line in done.lines if user in line]
    if len(lines) != 1 or not all(word in lines[0] for word in words):
        fail(f"one line with {user}, {', '.join(words)}", "\n".join(done.lines) or "nothing")


def one_degree():
    """one degree along the equator is 111.19 km, and pole to pole is 20015.09 km"""
    gives("travel.py", "distance(0, 0, 0, 1)", 111.1949, places=3, hint="radians")
    gives("travel.py", "distance(90, 0, -90, 0)", 20015.0868, places=3, hint="radians")
    gives("travel.py", "distance(48.8566, 2.3522, 48.8566, 2.3522)", 0, places=6)


def cities():
    """Paris to Berlin is 877.46 km"""
    gives("travel.py", "distance(48.8566, 2.3522, 52.52, 13.405)", 877.4633, places=2, hint="haversine")


def too_fast():
    """Madrid to Tokyo in 2 hours is flagged with ana and the kilometres"""
    done = _flagged(("ana", "08:00:00", MADRID), ("ana", "10:00:00", TOKYO))
    _says(done, "ana", "08:00", "10:00")
    expect(any(10760 <= number <= 10770 for number in done.numbers), True, of="about 10760 km are printed")


def fast_enough():
    """Paris to Berlin in 3 hours is not, and in 50 minutes it is"""
    _flagged(("ben", "08:00:00", PARIS), ("ben", "11:00:00", BERLIN)).never_says("ben", hint="hours")
    rows = [("ana", "07:00:00", PARIS), ("ben", "08:00:00", PARIS), ("ben", "08:50:00", BERLIN)]
    _says(_flagged(*rows), "ben", "08:50")


def near():
    """150 km in a minute are not, as they lie less than 200 km apart"""
    rows = [("cleo", "08:00:00", (0, 0)), ("cleo", "08:01:00", (0, 1.35))]
    _flagged(*rows).never_says("cleo", hint="both_conditions")


def own_logins():
    """only logins of one user are compared, in order of time"""
    rows = [("ana", "08:00:00", MADRID), ("ben", "09:00:00", TOKYO)]
    _flagged(*rows).never_says("ana", "ben", hint="by_user")
    rows = [("ana", "23:30:00", TOKYO), ("ben", "09:00:00", TOKYO), ("ana", "08:00:00", MADRID)]
    _flagged(*rows).never_says("ana", "ben", hint="by_user")


def same_moment():
    """two places at the same moment are flagged, without an error"""
    _says(_flagged(("dan", "08:00:00", PARIS), ("dan", "08:00:00", TOKYO)), "dan")
