"""The kinds of arguments that know more than a word: a roadmap, a project, a time of day, a time zone."""

import re
from datetime import time

from bot.catalog.search import find_projects, find_roadmaps
from bot.reading.arguments import Desk, Misread
from bot.reading.dates import Span, read_date
from bot.reading.times import OFF, Off, any_of, listed, read_time
from bot.reading.zones import find_zone, is_zone, near_zones
from bot.values.message import OPTIONS, Choice
from bot.words.text import Phrasing

_NEAR = 5
_USUAL = (time(7), time(12, 30), time(19), time(21))


class RoadmapKind:
    """A roadmap by id, name, alias, or a name with a slip of the finger."""

    def read(self, text: str, desk: Desk) -> tuple[object, str]:
        """Take the whole text as a roadmap's name."""
        found = find_roadmaps(text, desk.catalog, _NEAR)
        if found.certainty == "sure":
            return found.matches[0].id, ""
        near = tuple(Choice(match.title, match.id) for match in found.matches)
        raise Misread(
            "roadmap.near" if near else "roadmap.unknown", near or tuple(self._all(desk)[:_NEAR]), text=text[:60]
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

    def read(self, text: str, desk: Desk) -> tuple[object, str]:
        """Take the whole text as a project's name; two projects of one name are asked about."""
        found = find_projects(text, desk.catalog, _NEAR)
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
    """A time of day, or off."""

    def read(self, text: str, desk: Desk) -> tuple[object, str]:
        """Take a time from the beginning of the text."""
        found = read_time(text, desk.words, desk.language)
        if found is None:
            raise Misread("clock.bad_time", self._usual(), text=text[:60])
        return found

    def suggest(self, text: str, desk: Desk) -> list[Choice]:
        """Offer the time as it was understood, then the usual hours."""
        found = read_time(text, desk.words, desk.language)
        understood = [show_time(found[0])] if found and not found[1].strip() else []
        usual = [*(choice.value for choice in self._usual()), str(OFF)]
        return [Choice(value, value) for value in dict.fromkeys(understood + usual)]

    def _usual(self) -> tuple[Choice, ...]:
        return tuple(Choice(show_time(wall), show_time(wall)) for wall in _USUAL)


class ZoneKind:
    """A time zone by its name, a city or an offset."""

    def read(self, text: str, desk: Desk) -> tuple[object, str]:
        """Take the whole text, without a leading "in", as a place."""
        name = text.strip()
        if is_zone(name):
            return name, ""
        name = _without_lead(name, desk.words.keys(desk.language)["clock.word_in"])
        found = find_zone(name)
        if found is None:
            near = near_zones(name, _NEAR)
            raise Misread("clock.near_zone" if near else "clock.bad_zone", near, text=name[:60])
        return found, ""

    def suggest(self, text: str, desk: Desk) -> list[Choice]:
        """Offer places whose names begin like the text."""
        return list(near_zones(text, OPTIONS)) if text.strip() else []


class DateKind:
    """A date, a number of days or weeks, or off."""

    def read(self, text: str, desk: Desk) -> tuple[object, str]:
        """Take a date from the beginning of the text."""
        found = read_date(text, desk.words, desk.language)
        if found is None:
            raise Misread("clock.bad_date", self._usual(desk), text=text[:60])
        return found

    def suggest(self, text: str, desk: Desk) -> list[Choice]:
        """Offer the date as it was understood, then the usual spans."""
        found = read_date(text, desk.words, desk.language)
        understood = [Choice(text.strip()[:60], str(found[0]))] if found and not found[1].strip() else []
        known = {choice.value for choice in understood}
        return [*understood, *(choice for choice in self._usual(desk) if choice.value not in known)]

    def _usual(self, desk: Desk) -> tuple[Choice, ...]:
        spans = (("clock.days", 3, 3), ("clock.weeks", 1, 7), ("clock.weeks", 2, 14))
        return tuple(Choice(desk.words.label(desk.language, key, n=n), str(Span(days))) for key, n, days in spans)


class MinutesKind:
    """A number of minutes."""

    def __init__(self, least: int, most: int, usual: tuple[int, ...]) -> None:
        self._least, self._most, self._usual = least, most, usual

    def read(self, text: str, desk: Desk) -> tuple[object, str]:
        """Take a number, with or without the word for minutes, from the beginning of the text."""
        unit = any_of(listed(desk.words.keys(desk.language)["clock.word_minutes"]))
        match = re.match(rf"\s*(\d{{1,4}})(?:\s*{unit})?(?![\w.:-])", text, re.IGNORECASE | re.ASCII)
        if match is None or not self._least <= int(match[1]) <= self._most:
            near = tuple(self.suggest("", desk))
            raise Misread("clock.bad_minutes", near, text=text[:60], least=self._least, most=self._most)
        return int(match[1]), text[match.end() :]

    def suggest(self, text: str, desk: Desk) -> list[Choice]:
        """Offer the usual numbers that begin like the text."""
        found = [n for n in self._usual if str(n).startswith(text.strip())]
        return [Choice(desk.words.label(desk.language, "clock.minutes", n=n), str(n)) for n in found]


class OnlyKind:
    """One of a few fixed words."""

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

    def __init__(self, most: int) -> None:
        self._most = most

    def read(self, text: str, desk: Desk) -> tuple[object, str]:
        """Take everything."""
        note = text.strip()
        if len(note) > self._most:
            raise Misread("arguments.too_long", n=len(note), most=self._most)
        return note, ""

    def suggest(self, text: str, desk: Desk) -> list[Choice]:
        """Offer nothing."""
        return []


def show_time(value: time | Off) -> str:
    """Write a time of day so that it can be read back."""
    return f"{value:%H:%M}" if isinstance(value, time) else str(value)


def _without_lead(name: str, leads: Phrasing) -> str:
    first, _, rest = name.partition(" ")
    return rest if rest and first.casefold() in leads else name


PROJECT = ProjectKind()
ROADMAP, TIME, ZONE = RoadmapKind(), TimeKind(), ZoneKind()
DATE = DateKind()
