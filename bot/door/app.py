"""The one door: load, permit, parse, run, commit, refuse."""

from collections.abc import AsyncIterator, Mapping
from contextlib import asynccontextmanager
from dataclasses import replace
from functools import partial

import structlog

from bot.catalog.hour_checks import HourChecks
from bot.catalog.model import Catalog
from bot.clock import local_day
from bot.command import Call, PendingRun, Preparation, Registry, Shown
from bot.door.arrivals import note, stranger, welcome
from bot.door.closed_ways import with_closed_ways
from bot.door.coming_back import with_welcome
from bot.door.command_lists import CommandLists
from bot.door.community_events import enter, follow_in_time, take_over
from bot.door.deliveries import Deliveries
from bot.door.drawn import drawn
from bot.door.fair_queue import FairQueue, TooFast
from bot.door.feeds import subscribed, written
from bot.door.form_dialog import begin_form, form_step
from bot.door.intent import Intent, name_in, submitted, understand
from bot.door.kept_forms import drop_opened, keep_opened, keep_typed, refusal_reply
from bot.door.last_press import LastPresses
from bot.door.ownership import owned
from bot.door.preparer import Prepared, Preparer
from bot.door.repeats import Repeated, do_once
from bot.door.reporting import Reporting
from bot.door.roles import Badges
from bot.door.running import answers_of
from bot.learning.community_settings import settings_of
from bot.learning.course import walk_every_way
from bot.learning.learner import Learner
from bot.ports.certifier import Certifier
from bot.ports.clocks import Clock
from bot.ports.runner import Outcome, Runner, SwitchedOff
from bot.ports.store import Store, Transaction
from bot.process.whereabouts import log_fault
from bot.reading.arguments import Desk
from bot.reading.place_choice import Asker
from bot.reading.plain import READ_CHARACTERS
from bot.reading.warmth import warm_up
from bot.values.action import BadAction
from bot.values.community import account_address, place_of
from bot.values.errors import Refusal, Unavailable
from bot.values.events import (
    Address,
    ButtonPressed,
    DeliveryDue,
    Event,
    FormSubmitted,
    PersonEvent,
    Place,
    PlatformEvent,
    Sender,
)
from bot.values.message import Answer, Choice, Form, Paragraph, Reply
from bot.values.operator import Operator
from bot.values.permissions import EVERYBODY, allowed, may_press
from bot.values.platform import Host
from bot.words.studio import STUDIO, Draw
from bot.words.text import DEFAULT, Words

EVENTS_AT_ONCE = 8  # events at work where the store takes several; the clock and the senders need some connections too

log = structlog.get_logger(__name__)


class _Looked(Exception):
    """Somebody whom nobody knows only looked: they get their answer, and nothing of them is kept."""

    def __init__(self, answer: Answer) -> None:
        super().__init__()
        self.answer = answer


class App:
    """The core behind the door; it knows no platform."""

    def __init__(
        self, store: Store, catalogs: Mapping[str, Catalog], words: Words, registry: Registry, clock: Clock
    ) -> None:
        self.store, self.catalogs, self.words, self.registry, self.clock = store, catalogs, words, registry, clock
        self._queue, self._badges = FairQueue(EVENTS_AT_ONCE if store.shared else 1), Badges(words, catalogs)
        self._presses, self.operator = LastPresses(), Operator()
        self.hosts: dict[str, Host] = {}  # the platforms of this process that host communities
        self.runner: Runner = SwitchedOff()
        self.checks = HourChecks()
        self.certifier: Certifier | None = None
        self.draw: Draw = STUDIO.draw
        self._preparer = Preparer(store, self.hosts, Reporting(store, self._reading))
        self._deliveries = Deliveries(store, registry, self._preparer, self._call_of)
        self.command_lists = CommandLists(store)

    async def handle(self, event: Event) -> Answer | None:
        """Answer an event; None where there is nothing to say any more. Only a DeliveryDue may raise."""
        answer = await self._handle(event)
        return await drawn(answer, self.draw) if answer else None

    async def _handle(self, event: Event) -> Answer | None:
        if isinstance(event, DeliveryDue):
            return await self._deliveries.answer(event)
        try:
            if isinstance(event, PlatformEvent):
                await follow_in_time(event, self.store, self.clock.now())
                return None
            return await self._person(event)
        except TooFast:
            return self._sorry("app.too_fast", event)
        except Unavailable:
            log.warning("store unavailable", event_kind=type(event).__name__)
            return self._sorry("app.unavailable", event)
        except Exception as error:  # noqa: BLE001 - the last line of defence: a person gets words, the log the place
            log_fault(log, "handler failed", error, event_kind=type(event).__name__)
            return self._sorry("app.fault", event)

    async def knows(self, address: Address) -> bool:
        """Tell whether somebody is kept. Raises Unavailable."""
        async with self.store.begin(urgent=True) as tx:
            return await tx.people.at(address) is not None

    def suggest(self, name: str, option: str, text: str, language: str | None) -> list[Choice]:
        """Offer values for an option of a command while it is typed; asks the curriculum only."""
        spec = self.registry.find(name)
        found = next((o for o in spec.options if o.name == option), None) if spec else None
        desk = replace(self._desk(self.language(language)), asker=Asker(language or ""))
        return found.kind.suggest(text[:READ_CHARACTERS], desk) if found else []

    def warm_up(self) -> None:
        """Load what reading and checking need, so that nobody waits for it."""
        _ = self.checks.local, self.checks.pools.raw
        for language in self.words.languages:
            warm_up(self._desk(language))
        for catalog in self.catalogs.values():
            walk_every_way(catalog)

    def language(self, wish: str | None) -> str:
        """Choose the language with words that comes nearest to a platform's language tag."""
        short = (wish or DEFAULT).partition("-")[0].lower()
        return short if short in self.words.languages else DEFAULT

    async def feed(self, secret: str) -> bytes | None:
        """Write the calendar that a feed's address leads to; None where it leads nowhere. Raises Unavailable."""
        async with self.store.begin() as tx:
            learner = await subscribed(secret, tx)
            nobody = Address("", "")
            call = learner and self._call_of(learner, Sender(nobody), Place(nobody), tx)
            return await written(call, self.registry) if call else None

    async def post_channel(self, place: Address) -> str:
        """Give the channel to which the posts of a community go, "" where none was chosen."""
        async with self.store.begin() as tx:
            account = await tx.people.at(account_address(place))
            contacts = await tx.contacts.of(account.key) if account else ()
        return next((contact.channel or "" for contact in contacts), "")

    @asynccontextmanager
    async def alone(self, what: str) -> AsyncIterator[None]:
        """Wait until no other process does this, and keep the others waiting until the block ends."""
        async with self.store.elected(what):
            yield

    async def _person(self, event: PersonEvent) -> Answer | None:
        if place_of(event.sender.address):
            raise LookupError("nobody speaks for a community")
        prepared = await self._preparer.before_event(event, self.registry.find(name_in(event)))
        async with self._queue.admitted(event.place.address, event.sender.address):
            return await self._at_work(event, prepared)

    async def _at_work(self, event: PersonEvent, prepared: Prepared) -> Answer | None:
        language = self.language(event.sender.language)
        try:
            async with self.store.begin(urgent=True) as tx:
                guest = await welcome(event.sender, language, tx, self.clock.now())
                learner = guest.learner
                await do_once(event, tx)
                language, arrived = learner.language, tx.writes()
                call = replace(self._call(learner, event, tx), survey=prepared.survey, report=prepared.report)
                if again := self._presses.answer_to(event, call.now):
                    return again
                await enter(event.place, learner, tx, call.now)
                await take_over(event, learner, tx, call.now)
                answer = await self._answer(event, call)
                if guest.is_new and event.sender.anonymous and tx.writes() == arrived and not answer.later:
                    raise _Looked(answer)
                answer = await with_welcome(call, answer, guest.away)
                answer = with_closed_ways(call, answer) if guest.closed else answer
                await self._badges.follow(tx, tx.changed, call.now)
                self._presses.keep(event, call.now, answer, tx.writes() > arrived)
                return answer
        except _Looked as looked:
            return looked.answer
        except Repeated:
            log.info("told once more", event_kind=type(event).__name__)
            return None
        except Refusal as refusal:
            return await self._refused(event, refusal, language)
        except BadAction:
            async with self.store.begin(urgent=True) as tx:
                await note(event.sender, tx, self.clock.now())
            return self._sorry("app.old_button", event)

    async def _answer(self, event: PersonEvent, call: Call) -> Answer:
        found = await self._intent(event, call)
        if isinstance(found, Reply):
            return Answer(owned(found, call.learner.key, call.place), call.learner.language, replaces=call.pressed)
        if not may_press(found.owner, call.learner.key):
            raise call.refusal("app.not_yours")
        if not allowed(found.spec.need, event.sender, event.place):
            raise call.refusal("app.managers_only")
        return await self._run(found, call, event.opens_forms)

    async def _intent(self, event: PersonEvent, call: Call) -> Intent | Reply:
        step = None if event.opens_forms else await form_step(event, call)
        if isinstance(step, Reply):
            return step
        if step is not None:
            return submitted(step.action, step.fields, self.registry, call.desk)
        if isinstance(event, FormSubmitted):
            await drop_opened(call)
        return understand(event, self.registry, call.desk)

    async def _run(self, intent: Intent, call: Call, opens_forms: bool) -> Answer:
        reply = await intent.spec.handler(call, **intent.values)
        if isinstance(reply, PendingRun):
            return self._begin_run(reply, intent, call)
        if reply is None:
            raise LookupError(f"{intent.spec.name} gave no reply")
        for_all = intent.owner == EVERYBODY
        private = for_all or await self._is_private(intent.spec.shown, call)
        replaces = call.pressed and not for_all
        if isinstance(reply, Form):
            if opens_forms:
                await keep_opened(call, reply)
                return Answer(reply, call.learner.language, private, replaces)
            reply, private = await begin_form(call, reply), False  # asked where the answers will be typed
        owner = EVERYBODY if intent.spec.shown == "shared" else call.learner.key
        here = Preparation.SURVEY in intent.spec.prepare and call.place.kind == "community"
        return Answer(owned(reply, owner, call.place), call.learner.language, private, replaces, here)

    def _begin_run(self, run: PendingRun, intent: Intent, call: Call) -> Answer:
        """Show what is waited for; the answer comes later, when nothing holds a transaction any more."""
        answer = Answer(run.waiting, call.learner.language, private=intent.spec.private, replaces=call.pressed)
        later = answers_of(run, self.runner, call, partial(self._end_run, run, call, answer))
        return replace(answer, later=later)

    async def _end_run(self, run: PendingRun, call: Call, waiting: Answer, outcome: Outcome) -> Answer:
        """Make the answer of what came of a run, unless whoever asked has been forgotten meanwhile."""
        async with (
            self._queue.admitted(call.place.address, call.sender.address),
            self.store.begin(urgent=True) as tx,
        ):
            learner = await tx.people.find(call.learner.key)
            if learner is None:
                raise Refusal(self.words.say(waiting.language, "app.forgotten"))
            now = self._call_of(learner, call.sender, call.place, tx)
            reply = owned(await run.then(now, outcome), learner.key, call.place)
            await self._badges.follow(tx, tx.changed, now.now)
            return replace(waiting, reply=reply)

    async def _is_private(self, shown: Shown, call: Call) -> bool:
        """Tell whether only who asks sees the answer, as some communities want it of all but what is shared."""
        if shown != "public":
            return shown == "private"
        community = await call.tx.communities.find(call.place.address) if call.place.kind == "community" else None
        return community is not None and settings_of(community).private_answers

    async def _refused(self, event: PersonEvent, refusal: Refusal, language: str) -> Answer:
        """Say a kind no; what was typed into a form stays."""
        async with self.store.begin(urgent=True) as tx:
            learner = await note(event.sender, tx, self.clock.now())
            kept = learner is not None and await keep_typed(event, learner.key, tx)
        label = self.words.label(language, "form.again_button") if kept else ""
        return Answer(refusal_reply(refusal, label), language, private=True, refused=True)

    def _reading(self, learner: Learner | None, sender: Sender, place: Place, tx: Transaction) -> Call:
        known = learner or stranger(sender, self.language(sender.language), self.clock.now())
        return self._call_of(known, sender, place, tx)

    def _call(self, learner: Learner, event: PersonEvent, tx: Transaction) -> Call:
        call = self._call_of(learner, event.sender, event.place, tx)
        return replace(call, pressed=isinstance(event, ButtonPressed), files=event.files)

    def _call_of(self, learner: Learner, sender: Sender, place: Place, tx: Transaction) -> Call:
        now = self.clock.now()
        today = local_day(now, learner.zone, learner.day_start)
        catalog = self._desk(learner.language).catalog
        return Call(
            learner, sender, place, now, today, tx, catalog, self.words, self.registry,
            catalogs=self.catalogs, operator=self.operator, checks=self.checks, certifier=self.certifier,
        )  # fmt: skip

    def _desk(self, language: str) -> Desk:
        return Desk(self.catalogs.get(language, self.catalogs[DEFAULT]), self.words, language)

    def _sorry(self, key: str, event: PersonEvent | PlatformEvent) -> Answer:
        language = DEFAULT if isinstance(event, PlatformEvent) else self.language(event.sender.language)
        return Answer(Reply((Paragraph(self.words.say(language, key)),)), language, private=True)
