"""The kinds of arguments that know more than a word: a roadmap, a project, a time of day, a time zone."""

from collections.abc import Iterable
from datetime import time

from bot.catalog.search import find_projects, find_roadmaps
from bot.reading.amounts import find_amount
from bot.reading.arguments import REPEATED_CHARACTERS, Desk, Kind, Misread
from bot.reading.day_wishes import read_day, usual_spans
from bot.reading.hour_wishes import USUAL_CHOICES, read_hour, read_zone
from bot.reading.option_walk import written
from bot.reading.times import OFF, Off
from bot.reading.zones import near_zones
from bot.values.bounds import clip
from bot.values.message import HINT_UNITS, OPTIONS, Choice

_NEAREST = 5


class RoadmapKind:
    """A roadmap by id, name, alias, or a name with a slip of the finger."""

    whole = False

    def read(self, text: str, desk: Desk) -> tuple[object, str]:
        """Take the whole text as a roadmap's name."""
        found = find_roadmaps(text, desk.catalog, _NEAREST)
        if found.certainty == "sure":
            return found.matches[0].id, ""
        near = tuple(Choice(match.title, match.id) for match in found.matches)
        raise Misread(
            "roadmap.near" if near else "roadmap.unknown", near or tuple(self._all(desk)[:_NEAREST]), text=text[:60]
        )

    def suggest(self, text: str, desk: Desk) -> list[Choice]:
        """Offer the roadmaps that match; all of them before anything is typed."""
        if not text.strip():
            return self._all(desk)
        found = find_roadmaps(text, desk.catalog, OPTIONS).matches
        begins = [choice for choice in self._all(desk) if text.casefold() in choice.label.casefold()]
        close = [Choice(match.title, match.id) for match in found]
        known = {choice.value for choice in begins}
        return (begins + [choice for choice in close if choice.value not in known])[:OPTIONS]

    def _all(self, desk: Desk) -> list[Choice]:
        return [Choice(roadmap.title, roadmap.id) for roadmap in desk.catalog.roadmaps.values()][:OPTIONS]


class ProjectKind:
    """A project by id, name, tag, or a name with a slip of the finger."""

    whole = False

    def read(self, text: str, desk: Desk) -> tuple[object, str]:
        """Take the whole text as a project's name; two projects of one name are asked about."""
        found = find_projects(text, desk.catalog, _NEAREST)
        twins = [match.title for match in found.matches].count(found.matches[0].title) > 1 if found.matches else False
        if found.certainty == "sure" and not twins:
            return found.matches[0].id, ""
        raise Misread("projects.near" if found.matches else "projects.unknown", self._near(text, desk), text=text[:60])

    def suggest(self, text: str, desk: Desk) -> list[Choice]:
        """Offer the projects that match; the first ones before anything is typed."""
        names = list(desk.catalog.projects) if not text.strip() else []
        return [self._choice(name, desk) for name in names[:OPTIONS]] or list(self._near(text, desk))

    def _near(self, text: str, desk: Desk) -> tuple[Choice, ...]:
        matches = find_projects(text, desk.catalog, OPTIONS).matches
        return tuple(self._choice(match.id, desk) for match in matches)

    def _choice(self, name: str, desk: Desk) -> Choice:
        """Tell two projects of one name apart by what they are about."""
        project = desk.catalog.projects[name]
        twins = sum(other.title == project.title for other in desk.catalog.projects.values())
        return Choice(f"{project.title} ({project.tags[0]})" if twins > 1 else project.title, name)


class TimeKind:
    """A time of day, with the days of the week where they are named, or that of `today` only; or off."""

    whole = False

    def __init__(self, today: bool = False) -> None:
        self._today = today

    def read(self, text: str, desk: Desk) -> tuple[object, str]:
        """Take a time from the beginning of the text, or from its end."""
        return read_hour(text, desk, self._today)

    def suggest(self, text: str, desk: Desk) -> list[Choice]:
        """Offer the time as it was understood, or what may be meant by it, then the usual hours."""
        usual = [*USUAL_CHOICES, Choice(str(OFF), str(OFF))]
        return _first(_understood(self, text, desk), usual)


class ZoneKind:
    """A time zone by an offset, its name, what its clock is called, or a place."""

    whole = False

    def read(self, text: str, desk: Desk) -> tuple[object, str]:
        """Take the whole text as a place."""
        return read_zone(text, desk), ""

    def suggest(self, text: str, desk: Desk) -> list[Choice]:
        """Offer what is meant, or places whose names begin like the text."""
        return list(near_zones(text, OPTIONS, desk.asker)) if text.strip() else []


class DateKind:
    """A date, a number of days or weeks, or off; one on which something `begins` may be said with from."""

    whole = False

    def __init__(self, begins: bool = False) -> None:
        self._begins = begins

    def read(self, text: str, desk: Desk) -> tuple[object, str]:
        """Take a date from the beginning of the text."""
        return read_day(text, desk, self._begins)

    def suggest(self, text: str, desk: Desk) -> list[Choice]:
        """Offer the date as it was understood, or what may be meant by it, then the usual spans."""
        return _first(_understood(self, text, desk), usual_spans(desk))


class MinutesKind:
    """A length of time; a `strict` one refuses what is out of bounds, another leaves that to the command."""

    whole = True

    def __init__(self, least: int, most: int, usual: tuple[int, ...], strict: bool = True) -> None:
        self._least, self._most, self._usual, self._strict = least, most, usual, strict

    def read(self, text: str, desk: Desk) -> tuple[object, str]:
        """Take a length from the beginning of the text, or from its end."""
        found = find_amount(text, desk.words, desk.language)
        if found is None or (self._strict and not self._least <= found.minutes <= self._most):
            near, rest = tuple(self._choices(desk)), found.rest if found else ""
            raise Misread(
                "clock.bad_minutes", near, close=bool(found), rest=rest,
                text=text.strip()[:REPEATED_CHARACTERS], least=self._least, most=self._most,
            )  # fmt: skip
        return found.minutes, found.rest

    def suggest(self, text: str, desk: Desk) -> list[Choice]:
        """Offer the length as it was understood, then the usual ones that begin like the text."""
        usual = [choice for choice in self._choices(desk) if choice.value.startswith(text.strip())]
        return _first(_understood(self, text, desk) if text.strip() else [], usual)

    def _choices(self, desk: Desk) -> list[Choice]:
        return [Choice(desk.words.label(desk.language, "clock.minutes", n=n), str(n)) for n in self._usual]


class OnlyKind:
    """One of a few fixed words."""

    whole = True

    def __init__(self, *known: str) -> None:
        self._known = known

    def read(self, text: str, desk: Desk) -> tuple[object, str]:
        """Take the first word."""
        word, _, rest = text.strip().partition(" ")
        if word.casefold() not in self._known:
            raise Misread("arguments.not_one_of", tuple(self.suggest("", desk)), text=word[:60])
        return word.casefold(), rest

    def suggest(self, text: str, desk: Desk) -> list[Choice]:
        """Offer the words."""
        return [Choice(word, word) for word in self._known if word.startswith(text.strip().casefold())]


class NoteKind:
    """All that is left, up to a length."""

    whole = True

    def __init__(self, most: int) -> None:
        self._most = most

    def read(self, text: str, desk: Desk) -> tuple[object, str]:
        """Take everything."""
        note = text.strip()
        if len(note) > self._most:
            raise Misread("arguments.too_long", close=True, n=len(note), most=self._most)
        return note, ""

    def suggest(self, text: str, desk: Desk) -> list[Choice]:
        """Offer nothing."""
        return []


def show_time(value: time | Off) -> str:
    """Write a time of day so that it can be read back."""
    return written(value)


def _understood(kind: Kind, text: str, desk: Desk) -> list[Choice]:
    """Offer what a text was understood as, or what may be meant by it."""
    try:
        value, rest = kind.read(text, desk)
    except Misread as error:
        return list(error.near) if error.close else []
    shown = written(value) if isinstance(value, time) else text.strip()
    return [] if rest.strip() or not text.strip() else [Choice(clip(shown, HINT_UNITS), written(value))]


def _first(found: list[Choice], usual: Iterable[Choice]) -> list[Choice]:
    """Put what was found before the usual."""
    known = {choice.value for choice in found}
    return [*found, *(choice for choice in usual if choice.value not in known)][:OPTIONS]


PROJECT = ProjectKind()
ROADMAP, ZONE = RoadmapKind(), ZoneKind()
TIME, TODAY = TimeKind(), TimeKind(today=True)
DATE, FIRST_DATE = DateKind(), DateKind(begins=True)
