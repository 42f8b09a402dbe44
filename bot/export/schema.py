"""The form of an export, checked strictly: what does not fit is refused with its place."""

from collections.abc import Hashable, Iterable
from datetime import date, time
from typing import Annotated

from pydantic import AfterValidator, AliasChoices, BaseModel, ConfigDict, Field, model_validator

from bot.export.exported_values import (
    AHEAD,
    ASTRAY,
    Act,
    CalendarDay,
    DayStart,
    ExportedInstant,
    KnownBackground,
    LanguageTag,
    Long,
    PlatformName,
    RestDays,
    RoadmapName,
    RowId,
    ShortText,
    WallTime,
    Zone,
    a_wall,
    a_year,
    checked,
)
from bot.export.file import EXPORT_FORMAT, EXPORT_VERSION, Portable
from bot.learning.facts import STUDY, Fact, FactKind
from bot.learning.learner import Learner
from bot.learning.study_days import MINUTES_LEAST, MINUTES_MOST
from bot.ports.attempts import ATTEMPT_UNITS, Attempt
from bot.ports.contacts import Contact
from bot.ports.forms import Draft
from bot.ports.outbox import Delivery, DeliveryState
from bot.reading.zones import is_zone
from bot.values import action, message
from bot.values.community import Trace, TraceKind, place_of
from bot.values.events import Address
from bot.values.message_kinds import MessageKind


def _person(address: "AddressPart") -> "AddressPart":
    if not address.id or place_of(Address(address.platform, address.id)):
        raise ValueError("the address of a person is expected")
    return address


class ExportPart(BaseModel):
    """A part of the file: nothing may be missing, misspelt or of another type."""

    model_config = ConfigDict(extra="forbid", strict=True, frozen=True)


class LearnerPart(ExportPart):
    """The settings of the learner."""

    joined_at: ExportedInstant
    name: ShortText
    language: LanguageTag
    background: KnownBackground | None
    roadmap: RoadmapName | None
    zone: Zone
    remind_at: WallTime | None = Field(validation_alias=AliasChoices("remind_at", "hour"))  # as files of 0.1 call it
    day_start: DayStart
    onboarded: bool
    rest_days: RestDays
    minutes: Annotated[int, Field(ge=MINUTES_LEAST, le=MINUTES_MOST)]
    starts_on: CalendarDay | None
    paused_until: CalendarDay | None
    visible: bool
    wishes: tuple[ShortText, ...] = ()
    seen_on: CalendarDay | None = None
    dormant: bool = Field(False, validation_alias=AliasChoices("dormant", "asleep"))


class AddressPart(ExportPart):
    """An address that is no more than that."""

    platform: PlatformName
    id: ShortText


class ReachPart(AddressPart):
    """An address, and when it was used."""

    used_at: ExportedInstant
    open: bool
    channel: ShortText | None
    name: ShortText = ""

    def value(self) -> Contact:
        """Give the value of the house."""
        return Contact(Address(self.platform, self.id), self.used_at, self.open, self.channel, self.name)


class FactPart(ExportPart):
    """A line of the ledger."""

    id: RowId
    at: ExportedInstant
    day: CalendarDay
    kind: FactKind
    ref: ShortText = ""
    minutes: Annotated[int, Field(ge=0, le=1_440)] = 0
    note: Long = ""

    @model_validator(mode="after")
    def _sound(self) -> "FactPart":
        """Refuse what a fold over the ledger could not read."""
        if self.kind in STUDY and abs(self.day - self.at.date()) > ASTRAY:
            raise ValueError(f"the day {self.day} is not that of {self.at:%Y-%m-%d %H:%M} UTC anywhere")
        for text in (self.ref, self.note) if self.kind == "zone" else ():
            _check_setting(text)
        if self.kind == "pause" and self.ref and a_year(date.fromisoformat(self.ref)) > self.day + AHEAD:
            raise ValueError(f"the pause until {self.ref} is longer than any that there is")
        return self


def _check_setting(text: str) -> None:
    zone, _, start = text.partition("@")
    if text and not is_zone(zone):
        raise ValueError(f"a zone and a day start are expected, not {text[:60]!r}")
    if text:
        a_wall(time.fromisoformat(start))


class DuePart(ExportPart):
    """A row of the outbox."""

    id: RowId
    kind: MessageKind
    day: CalendarDay
    due_at: ExportedInstant
    state: DeliveryState
    attempts: Annotated[int, Field(ge=0, lt=2**31)]
    ambiguous: bool
    sent_at: ExportedInstant | None
    address: AddressPart | None
    error: Long
    not_before: ExportedInstant | None
    arm: ShortText = ""
    about: ShortText = ""

    def value(self) -> Delivery:
        """Give the value of the house; whose row it is comes later."""
        fields = dict(self) | {"address": self.address and Address(**dict(self.address))}
        return Delivery(learner=0, **fields)


class FieldPart(ExportPart):
    """A question of a form."""

    name: ShortText
    label: ShortText
    hint: ShortText
    value: Long
    required: bool
    long: bool
    kept: bool = False
    work: bool = False


class DraftPart(AddressPart):
    """A form that is being answered."""

    title: ShortText
    action: Act
    fields: tuple[FieldPart, ...]
    answers: tuple[Long, ...]
    opened: bool = False

    @model_validator(mode="after")
    def _bounded(self) -> "DraftPart":
        if len(self.answers) >= len(self.fields):
            raise ValueError("a form with fewer answers than questions is expected")
        self.value()
        return self

    def value(self) -> tuple[Address, Draft]:
        """Give the values of the house."""
        fields = tuple(message.Field(**dict(field)) for field in self.fields)
        form = message.Form(self.title, fields, action.read(self.action))
        return Address(self.platform, self.id), Draft(form, self.answers, self.opened)


class TracePart(ExportPart):
    """Something that was kept in a community; it is not brought back, as whoever uses the mentor there is a member."""

    kind: TraceKind
    place: AddressPart | None
    at: ExportedInstant | None
    note: ShortText

    def value(self) -> Trace:
        """Give the value of the house."""
        place = Address(self.place.platform, self.place.id) if self.place else None
        return Trace(self.kind, place, self.at, self.note)


class AttemptPart(ExportPart):
    """The last attempt at the check of an hour."""

    hour: ShortText
    at: ExportedInstant
    files: dict[ShortText, Annotated[str, Field(max_length=ATTEMPT_UNITS)]]
    verdict: Annotated[str, Field(max_length=ATTEMPT_UNITS)]
    passed: bool
    hints: Annotated[int, Field(ge=0, le=9)]

    def value(self) -> Attempt:
        """Give the value of the house."""
        return Attempt(**dict(self))


class Export(ExportPart):
    """The whole file."""

    format: Annotated[str, checked(EXPORT_FORMAT.__eq__, f"{EXPORT_FORMAT!r} is expected")]
    version: Annotated[int, Field(ge=EXPORT_VERSION, le=EXPORT_VERSION)]
    exported_at: ExportedInstant
    learner: LearnerPart
    addresses: tuple[Annotated[ReachPart, AfterValidator(_person)], ...]
    ledger: tuple[FactPart, ...]
    outbox: tuple[DuePart, ...]
    drafts: tuple[DraftPart, ...]
    communities: tuple[TracePart, ...] = ()
    attempts: tuple[AttemptPart, ...] = ()

    @model_validator(mode="after")
    def _consistent(self) -> "Export":
        """Refuse ids that stand twice, undos of nothing, and what the store holds once only."""
        _once("ledger: the id", (fact.id for fact in self.ledger))
        _once("ledger: the outage of", (fact.day for fact in self.ledger if fact.kind == "outage"))
        _once("addresses:", ((one.platform, one.id) for one in self.addresses))
        _once("outbox:", ((delivery.kind, delivery.day) for delivery in self.outbox))
        _once("drafts:", ((draft.platform, draft.id) for draft in self.drafts))
        _once("attempts:", (attempt.hour for attempt in self.attempts))
        self._in_time()
        known = {str(fact.id) for fact in self.ledger if fact.kind != "undo"}
        for number, fact in enumerate(self.ledger, 1):
            if fact.kind == "undo" and fact.ref not in known:
                raise ValueError(f"ledger, entry {number}, ref: there is no fact {fact.ref!r} to take back")
        return self

    def _in_time(self) -> None:
        """Refuse what happened after the file was written, and plans that no command takes."""
        latest, last = self.exported_at + ASTRAY, self.exported_at.date() + AHEAD
        happened = [("learner, joined_at", self.learner.joined_at)]
        happened += ((f"ledger, entry {n}, at", fact.at) for n, fact in enumerate(self.ledger, 1))
        happened += ((f"addresses, entry {n}, used_at", one.used_at) for n, one in enumerate(self.addresses, 1))
        planned = [("starts_on", self.learner.starts_on), ("paused_until", self.learner.paused_until)]
        ahead = [(f"learner, {name}", day) for name, day in planned if day]
        ahead += ((f"outbox, entry {n}, due_at", one.due_at.date()) for n, one in enumerate(self.outbox, 1))
        ahead += ((f"ledger, entry {n}, day", fact.day) for n, fact in enumerate(self.ledger, 1))
        late = [f"{place}: {at:%Y-%m-%d}" for place, at in happened if at > latest]
        late += (f"{place}: {day}" for place, day in ahead if day > last)
        if late:
            raise ValueError(f"{late[0]} lies too far behind {self.exported_at:%Y-%m-%d}, when the file was written")

    def value(self) -> Portable:
        """Give the values of the house."""
        facts = tuple(Fact(**dict(fact)) for fact in self.ledger)
        learner = Learner(None, **dict(self.learner))
        contacts, deliveries = (
            tuple(one.value() for one in self.addresses),
            tuple(delivery.value() for delivery in self.outbox),
        )
        drafts, traces = (draft.value() for draft in self.drafts), (one.value() for one in self.communities)
        attempts = tuple(attempt.value() for attempt in self.attempts)
        return Portable(learner, contacts, facts, deliveries, tuple(drafts), tuple(traces), attempts)


def _once(what: str, values: Iterable[Hashable]) -> None:
    seen: set[Hashable] = set()
    for value in values:
        if value in seen:
            raise ValueError(f"{what} {value} stands twice")
        seen.add(value)
