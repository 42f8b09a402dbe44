"""Tells the story of a learner as a ledger, as the commands would have written it."""

from collections.abc import Iterator
from datetime import UTC, date, datetime, time, timedelta

from bot.clock import local_day
from bot.learning.day_bounds import zone_ref
from bot.learning.facts import Fact, FactKind
from bot.learning.streak_fold import Streak, fold_streak
from bot.learning.study_days import rest_ref

HOUR = timedelta(hours=1)
DAY = timedelta(days=1)


class Tale:
    """One learner in a zone, with a day start; every fact gets the learner's date of that moment."""

    def __init__(self, at: str | datetime, zone: str = "UTC", start: str = "03:00") -> None:
        self.at = datetime.fromisoformat(f"{at}+00:00") if isinstance(at, str) else at
        self.zone, self.start = zone, time.fromisoformat(start)
        self.facts: list[Fact] = []
        self._ids: Iterator[int] = iter(range(1, 1_000_000))

    @property
    def today(self) -> date:
        return local_day(self.at, self.zone, self.start)

    @property
    def streak(self) -> Streak:
        """The streak now; the current zone is all that the house knows besides the ledger."""
        return fold_streak(self.facts, self.today, self.zone, self.start)

    @property
    def row(self) -> str:
        """The marks of all days, one letter each."""
        letters = {"counted": "x", "broke": "-", "freeze": "f", "short": "s", "rest": "r", "pause": "p", "outage": "o"}
        return "".join(letters.get(mark, "?") for _, mark in self.streak.days)

    def study(self, minutes: int = 60, kind: FactKind = "session") -> "Tale":
        return self._add(kind, f"hour-{len(self.facts)}", minutes)

    def days(self, pattern: str) -> "Tale":
        """Study on the days with an x, announce what covers the days with r, p or o; a day each."""
        for sign in pattern:
            if sign == "x":
                self.study()
            elif sign in "rpo":
                self.covers({"r": "rest", "p": "pause", "o": "outage"}[sign])
            self.later(DAY)
        return self

    def covers(self, kind: FactKind, day: date | None = None) -> "Tale":
        """Cover one date: with its weekday as rest day from then on, a pause of one day, or an outage."""
        day = day or self.today
        ref = {"rest": str(day.weekday()), "pause": day.isoformat()}.get(kind, "")
        self.facts.append(Fact(self.at, day, kind, ref, id=next(self._ids)))
        return self

    def rests(self, *weekdays: int) -> "Tale":
        return self._add("rest", rest_ref(weekdays))

    def pauses(self, until: str) -> "Tale":
        """Announce a pause, or end it with ""."""
        return self._add("pause", until)

    def moves(self, zone: str, start: str | None = None) -> "Tale":
        before = zone_ref(self.zone, self.start)
        start = start or f"{self.start:%H:%M}"
        self._add("zone", zone_ref(zone, time.fromisoformat(start)), note=before)
        self.zone, self.start = zone, time.fromisoformat(start)
        return self

    def undoes(self) -> "Tale":
        """Take the last fact back."""
        return self._add("undo", str(self.facts[-1].id))

    def later(self, wait: timedelta) -> "Tale":
        self.at += wait
        return self

    def until(self, at: str) -> "Tale":
        self.at = datetime.fromisoformat(at).astimezone(UTC)
        return self

    def _add(self, kind: FactKind, ref: str = "", minutes: int = 0, note: str = "") -> "Tale":
        self.facts.append(Fact(self.at, self.today, kind, ref, minutes, note, next(self._ids)))
        return self
