"""Scripts too long to be committed: a year in Berlin, and a journey round the world."""

from collections.abc import Callable, Iterator
from datetime import UTC, date, datetime, time, timedelta

from bot.clock import at_wall

Line = dict[str, object]
DAY = timedelta(days=1)
HOUR = timedelta(hours=1)
ROUND_THE_WORLD = (
    "Europe/Lisbon", "Europe/Istanbul", "Asia/Tehran", "Asia/Kolkata", "Asia/Kathmandu", "Asia/Tokyo",
    "Australia/Adelaide", "Pacific/Chatham", "Pacific/Kiritimati", "Pacific/Pago_Pago", "America/Los_Angeles",
    "America/St_Johns", "Atlantic/Azores", "Europe/Lisbon",
)  # fmt: skip


def says(at: datetime, text: str) -> Line:
    return {"at": f"{at.astimezone(UTC):%Y-%m-%dT%H:%M:%SZ}", "who": "ana", "platform": "telegram", "say": text}


def presses(at: datetime, label: str) -> Line:
    line = says(at, label)
    return {**{key: line[key] for key in ("at", "who", "platform")}, "press": label}


def year_in_berlin() -> Iterator[Line]:
    """An hour every evening but Sundays; two weeks of pause in August, and one evening that was simply missed."""
    begin = date(2026, 1, 5)  # a Monday
    first = at_wall("Europe/Berlin", begin, time(12))
    yield says(first, "/start")
    for minute, label in enumerate(("Complete beginner", "Web Backend Path"), 1):
        yield presses(first + timedelta(minutes=minute), label)
    yield says(first + timedelta(minutes=3), "/remind 21:00 Europe/Berlin")
    yield says(first + timedelta(minutes=4), "/plan")
    yield presses(first + timedelta(minutes=5), "Rest days")
    yield presses(first + timedelta(minutes=6), "Sunday")
    away = (date(2026, 8, 3), date(2026, 8, 17))
    for day in (begin + n * DAY for n in range(365)):
        evening = at_wall("Europe/Berlin", day, time(20))
        if day == away[0]:
            yield says(evening, "/pause 2 weeks")
        elif day.weekday() != 6 and not away[0] <= day < away[1] and day != date(2026, 11, 12):
            yield says(evening, "/done" if day < date(2026, 4, 1) else "/log 45 django")
    yield says(at_wall("Europe/Berlin", begin + 365 * DAY, time(12)), "/streak")


def round_the_world() -> Iterator[Line]:
    """Eastwards and back, never 24 hours without study: over the date line a date comes twice, and later not at all."""
    at = datetime(2026, 3, 20, 19, tzinfo=UTC)
    for zone in (*ROUND_THE_WORLD, *ROUND_THE_WORLD[::-1]):
        yield says(at, f"/remind 19:00 {zone}")
        for _ in range(4):
            yield says(at + timedelta(minutes=5), "/log 20 a book on the plane")
            at += 23 * HOUR
    yield says(at, "/streak")


JOURNEYS: dict[str, Callable[[], Iterator[Line]]] = {
    "year_in_berlin": year_in_berlin,
    "round_the_world": round_the_world,
}
