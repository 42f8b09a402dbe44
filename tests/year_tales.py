"""A year of six people, as scripts: who studies how, who goes away, who finishes and who goes on."""

import random
from collections.abc import Callable, Iterator
from datetime import date, datetime, time, timedelta

from bot.clock import at_wall

BEGIN = date(2026, 1, 5)  # a Monday
DAYS = 365
READ = ("reading", "a talk", "regular expressions", "tests", "dates and times", "a podcast")
SAID = (
    "too hard", "motivate me", "what is a list", "i have no time today", "what's my streak",
    "difference between list and tuple", "my venv does not activate", "should I learn django or flask",
    "how long until i'm finished",
)  # fmt: skip
Line = dict[str, object]
Tale = Callable[[], Iterator[Line]]


class Teller:
    """Write what one person does on the days of a year, as lines of a script."""

    def __init__(self, who: str, zone: str, platform: str = "telegram", place: str = "") -> None:
        self._who = {"who": who, "platform": platform, **({"in": place} if place else {})}
        self._zone, self.dice = zone, random.Random(who)
        self._last: datetime | None = None

    def at(self, day: int, wall: str) -> datetime:
        """Give a moment, never before the one before it."""
        at = at_wall(self._zone, BEGIN + timedelta(days=day), time.fromisoformat(wall))
        self._last = max(at, self._last + timedelta(minutes=1)) if self._last else at
        return self._last

    def says(self, day: int, wall: str, *texts: str) -> Iterator[Line]:
        """Say one thing after another, a minute apart."""
        for text in texts:
            yield {"at": self.at(day, wall).isoformat(), **self._who, "say": text}

    def presses(self, day: int, wall: str, *labels: str) -> Iterator[Line]:
        """Press one button after another, a minute apart."""
        for label in labels:
            yield {"at": self.at(day, wall).isoformat(), **self._who, "press": label}

    def begins(self, background: str, path: str, remind: str) -> Iterator[Line]:
        """Say hello, answer what is asked, and choose a time."""
        yield from self.says(0, "18:00", "/start")
        yield from self.presses(0, "18:00", background, path)
        yield from self.says(0, "18:03", f"/remind {remind} {self._zone}")


def to_a_job() -> Iterator[Line]:
    """Tell of a beginner who goes all the way to analytics, a certificate and a job."""
    ana = Teller("ana", "Europe/Berlin")
    yield from ana.begins("Complete beginner", "Data Analytics", "19:00")
    for day in range(1, DAYS):
        if ana.dice.random() < 0.1:
            continue
        yield from ana.says(day, "19:20", "/today", "/done")
        if day % 7 == 6:
            yield from ana.says(day, "20:20", "/streak", "/progress")
        if day % 30 == 29:
            yield from ana.says(day, "20:30", "/plan", "/milestones", "/portfolio", "/journey", "/resources")
        if day in {250, 300, 350}:
            yield from ana.says(day, "20:40", "/onward", "/certificate")


def hops() -> Iterator[Line]:
    """Tell of somebody who changes the path every few weeks."""
    ben = Teller("ben", "America/New_York")
    paths = ("web", "ai-ml", "security", "devops", "automation", "startup", "analytics")
    yield from ben.begins("Some programming", "Web Backend Path", "07:30")
    for day in range(1, DAYS):
        if day % 24 == 23:
            yield from ben.says(day, "07:10", f"change my goal to {paths[day // 24 % len(paths)]}")
        if ben.dice.random() < 0.7:
            yield from ben.says(day, "07:40", "what now?", "i did it")
        elif day % 3:
            yield from ben.says(day, "07:50", ben.dice.choice(SAID))


def goes_away() -> Iterator[Line]:
    """Tell of a part-timer with five short evenings a week, who is away for 13 days and for 31."""
    cleo = Teller("cleo", "Asia/Kolkata")
    yield from cleo.begins("Complete beginner", "Automation & Scripting", "21:00")
    yield from cleo.says(0, "18:10", "/plan")
    yield from cleo.presses(0, "18:11", "Rest days", "Saturday", "Sunday")
    for day in range(1, DAYS):
        if 60 <= day < 73 or 180 <= day < 211:
            continue
        if day in {73, 211}:
            yield from cleo.says(day, "20:00", "hello", "/streak", "/plan")
        if day % 7 < 5 and cleo.dice.random() < 0.9:
            yield from cleo.says(day, "21:10", "/today", "/done" if day % 4 else f"/log 20 {cleo.dice.choice(READ)}")
        if day % 35 == 0:
            yield from cleo.says(day, "22:10", "/promise after the children sleep, Monday to Friday")


def knows_much() -> Iterator[Line]:
    """Tell of an experienced developer with two hours on most days."""
    dan = Teller("dan", "Australia/Sydney", "discord")
    yield from dan.begins("Experienced developer", "AI/ML Path", "06:00")
    for day in range(1, DAYS):
        if dan.dice.random() < 0.2:
            continue
        yield from dan.says(day, "06:10", "/today", "/done", "/done")
        yield from dan.presses(day, "07:10", "Yes, that one too")
        if day % 30 == 13:
            yield from dan.says(day, "08:00", "/review", "/onward", "/streak why", "/badges")


def goes_on() -> Iterator[Line]:
    """Tell of somebody who finishes a path and goes on for more than a hundred days."""
    eve = Teller("eve", "Europe/London")
    yield from eve.begins("Complete beginner", "Web Backend Path", "20:00")
    for day in range(1, DAYS):
        yield from eve.says(day, "20:10", "/today", "/done")
        if day % 10 == 9:
            yield from eve.says(day, "21:10", "/onward", "what next", "/done https://example.org/what-i-built")
        if day % 50 == 49:
            yield from eve.says(day, "21:20", "/certificate", "/portfolio", "/milestones")


def with_others() -> Iterator[Line]:
    """Tell of somebody in a community who presses under its daily post."""
    boss = Teller("boss", "Europe/Paris", "discord", "town")
    fay = Teller("fay", "Europe/Paris", "discord")
    gil = Teller("gil", "Europe/Paris", "discord", "town")
    for line in (*boss.says(0, "09:00", "/setup 18:00 Paris"), *boss.presses(0, "09:02", "Start like this")):
        yield {**line, "role": "admin"}
    yield from fay.begins("Complete beginner", "DevOps Path", "19:00")
    fay_there = Teller("fay", "Europe/Paris", "discord", "town")
    for day in range(1, DAYS):
        if fay.dice.random() < 0.8:
            yield from fay.says(day, "19:10", "/today", "/done")
        if day % 2 and gil.dice.random() < 0.8:
            yield from gil.presses(day, "19:30", "I did my hour")
        if day % 7 == 6:
            yield from fay_there.says(day, "20:00", "/board", "/badges")
        if day % 60 == 30:
            yield from fay.says(day, "20:30", "/buddy", "/plan", "/nudges")


TALES: dict[str, Tale] = {
    "to_a_job": to_a_job, "hops": hops, "goes_away": goes_away, "knows_much": knows_much, "goes_on": goes_on,
    "with_others": with_others,
}  # fmt: skip
