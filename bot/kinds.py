"""The kinds of arguments that know more than a word: a roadmap, a time of day, a time zone."""

from datetime import time

from bot.arguments import Desk, Misread
from bot.catalog.search import find_roadmaps
from bot.message import OPTIONS, Choice
from bot.text import Phrasing
from bot.walltime import OFF, Off, read_time
from bot.zones import find_zone, is_zone, near_zones

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


def show_time(value: time | Off) -> str:
    """Write a time of day so that it can be read back."""
    return f"{value:%H:%M}" if isinstance(value, time) else str(value)


def _without_lead(name: str, leads: Phrasing) -> str:
    first, _, rest = name.partition(" ")
    return rest if rest and first.casefold() in leads else name


ROADMAP, TIME, ZONE = RoadmapKind(), TimeKind(), ZoneKind()
