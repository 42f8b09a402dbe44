"""What the fields of an export can hold: types that refuse what a command of the mentor would have refused."""

from collections.abc import Callable
from datetime import UTC, date, datetime, time, timedelta
from typing import Annotated

from pydantic import AfterValidator, AwareDatetime, Field

from bot.clock import YEARS
from bot.learning.learner import BACKGROUNDS
from bot.learning.study_days import REST_MOST
from bot.reading.zones import is_zone
from bot.values import action

LATEST_START = time(6)
AHEAD = timedelta(days=400)  # how far a plan, a pause or a message can lie ahead of the day of the file
ASTRAY = timedelta(days=2)  # how far a learner's date can lie from the UTC date of the same moment


def checked(sound: Callable[[str], bool], fault: str) -> AfterValidator:
    """Refuse a text that is not sound, and say what is expected."""

    def check(text: str) -> str:
        if not sound(text):
            raise ValueError(f"{fault}, not {text[:60]!r}")
        return text

    return AfterValidator(check)


def a_wall(value: time) -> time:
    """Take a time of day as clocks show it."""
    if value.second or value.microsecond or value.tzinfo:
        raise ValueError("an hour and a minute are expected")
    return value


def _early(value: time) -> time:
    if a_wall(value) > LATEST_START:
        raise ValueError(f"a day starts at {LATEST_START:%H:%M} at the latest")
    return value


def _rest(days: tuple[int, ...]) -> tuple[int, ...]:
    if len(days) > REST_MOST or len(set(days)) < len(days):
        raise ValueError(f"at most {REST_MOST} different weekdays are expected")
    return days


def a_year(value: date) -> date:
    """Take a day of a year that every zone knows."""
    if value.year not in YEARS:
        raise ValueError(f"a year between {YEARS.start} and {YEARS.stop} is expected")
    return value


def _utc(value: datetime) -> datetime:
    a_year(value)
    return value.astimezone(UTC)


RowId = Annotated[int, Field(ge=1, lt=2**63)]
ShortText = Annotated[str, Field(max_length=200)]
Long = Annotated[str, Field(max_length=10_000)]
LanguageTag = Annotated[str, Field(pattern=r"^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$", max_length=35)]
RoadmapName = Annotated[str, Field(pattern=r"^[A-Za-z0-9][A-Za-z0-9_.-]*$", max_length=200)]
PlatformName = Annotated[str, Field(pattern=r"^[a-z][a-z0-9_]*$", max_length=32)]
Zone = Annotated[str, checked(is_zone, "a time zone is expected")]
KnownBackground = Annotated[str, checked(BACKGROUNDS.__contains__, f"one of {', '.join(BACKGROUNDS)} is expected")]
Act = Annotated[str, checked(lambda text: bool(action.read(text)), "an action is expected")]
DayStart = Annotated[time, AfterValidator(_early)]
WallTime = Annotated[time, AfterValidator(a_wall)]
CalendarDay = Annotated[date, AfterValidator(a_year)]
ExportedInstant = Annotated[AwareDatetime, AfterValidator(_utc)]
RestDays = Annotated[tuple[Annotated[int, Field(ge=0, le=6)], ...], AfterValidator(_rest)]
