"""The one door: load, permit, parse, run, commit, refuse."""

import asyncio
from collections.abc import Mapping
from dataclasses import replace

import structlog

from bot.catalog.model import Catalog
from bot.clock import local_day
from bot.command import Call, Registry
from bot.door.community_events import Told, enter, name_in, roll_call, survey, take_note, take_over, take_roles
from bot.door.fair_queue import Shared, TooFast, Turns
from bot.door.form_dialog import begin_form, form_step
from bot.door.intent import Intent, submitted, understand
from bot.door.presence import attend
from bot.door.roles import Badges
from bot.learning.community_settings import settings_of
from bot.learning.learner import DAY_START, UNKNOWN_ZONE, Learner
from bot.ports.clocks import Clock
from bot.ports.store import Store, Transaction
from bot.process.whereabouts import tell_fault
from bot.reading.arguments import Desk
from bot.reading.place_choice import Asker
from bot.reading.plain import MOST
from bot.reading.warmth import warm_up
from bot.reading.zones import find_zone
from bot.values.action import BadAction
from bot.values.community import place_of
from bot.values.errors import Refusal, Unavailable
from bot.values.events import Address, ButtonPressed, Event, PersonEvent, Place, Sender, Woken
from bot.values.message import Answer, AnyButton, Choice, Form, Link, Paragraph, Reply
from bot.values.operator import Operator
from bot.values.permissions import EVERYBODY, allowed, may_press
from bot.values.platform import Host, Survey
from bot.words.text import DEFAULT, Words

AT_ONCE = 8  # events at work where the store takes several; the clock and the senders need some connections too
TOLD_AGAIN = (1.0, 5.0, 15.0)  # seconds until a store that was away is told again what nobody will repeat

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
        self._turns, self._roll_calls = Turns(AT_ONCE if store.shared else 1), Shared()
        self._badges = Badges(words, catalogs)
        self.operator = Operator()
        self.hosts: dict[str, Host] = {}  # the platforms of this process that host communities

    async def handle(self, event: Event) -> Answer | None:
        """Answer an event. Only a Woken may raise, or give None when there is nothing to say any more."""
        if isinstance(event, Woken):
            return await self._woken(event)
        try:
            if isinstance(event, Told):
                await self._told(event)
                return None
            return await self._person(event)
        except TooFast:
            return self._sorry("app.too_fast", event)
        except Unavailable:
            log.warning("store unavailable", event_kind=type(event).__name__)
            return self._sorry("app.unavailable", event)
        except Exception as error:  # noqa: BLE001 - the last line of defence: a person gets words, the log the place
            tell_fault(log, "handler failed", error, event_kind=type(event).__name__)
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
        return found.kind.suggest(text[:MOST], desk) if found else []

    def warm_up(self) -> None:
        """Load what reading needs, so that nobody waits for it."""
        for language in self.words.languages:
            warm_up(self._desk(language))

    def language(self, wish: str | None) -> str:
        """Choose the language with words that comes nearest to a platform's language tag."""
        short = (wish or DEFAULT).partition("-")[0].lower()
        return short if short in self.words.languages else DEFAULT

    async def _person(self, event: PersonEvent) -> Answer:
        if place_of(event.sender.address):
            raise LookupError("nobody speaks for a community")
        surveyed = await self._prepare(event)
        async with self._turns.turn(event.place.address, event.sender.address):
            return await self._at_work(event, surveyed)

    async def _at_work(self, event: PersonEvent, surveyed: Survey | None) -> Answer:
        language = self.language(event.sender.language)
        try:
            async with self.store.begin(urgent=True) as tx:
                learner, is_new = await self._learner(event.sender, tx)
                language, arrived = learner.language, tx.writes()
                call = replace(self._call(learner, event, tx), survey=surveyed)
                await enter(event.place, learner, tx, call.now)
                await take_over(event, learner, tx, call.now)
                answer = await self._answer(event, call)
                if is_new and event.sender.anonymous and tx.writes() == arrived:
                    raise _Looked(answer)
                await self._badges.follow(tx, tx.changed, call.now)
                return answer
        except _Looked as looked:
            return looked.answer
        except Refusal as refusal:
            await self._note(event.sender)
            return Answer(Reply((Paragraph(refusal.text),), refusal.buttons), language, private=True)
        except BadAction:
            await self._note(event.sender)
            return self._sorry("app.old_button", event)

    async def _prepare(self, event: PersonEvent) -> Survey | None:
        """Ask the platform what a handler needs to know, before a transaction begins."""
        spec = self.registry.find(name_in(event))
        if spec and spec.takes_roles:
            await take_roles(event.sender.address, self.store, self.hosts)
        if spec is None or event.place.kind == "private" or not allowed(spec.need, event.sender, event.place):
            return None
        if spec.calls_roll:
            await self._roll_calls.do(event.place.address, lambda: roll_call(event.place, self.store, self.hosts))
        return await survey(event, self.hosts) if spec.surveys else None

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
        return understand(event, self.registry, call.desk)

    async def _run(self, intent: Intent, call: Call, opens_forms: bool) -> Answer:
        reply = await intent.spec.handler(call, **intent.values)
        if reply is None:
            raise LookupError(f"{intent.spec.name} gave no reply")
        for_all = intent.owner == EVERYBODY
        private = intent.spec.private or for_all or (not intent.spec.shared and await self._answers_privately(call))
        replaces = call.pressed and not for_all
        if isinstance(reply, Form):
            if opens_forms:
                return Answer(reply, call.learner.language, private, replaces)
            reply, private = await begin_form(call, reply), False  # asked where the answers will be typed
        owner = EVERYBODY if intent.spec.shared else call.learner.key
        here = intent.spec.surveys and call.place.kind == "community"
        return Answer(owned(reply, owner, call.place), call.learner.language, private, replaces, here)

    async def _answers_privately(self, call: Call) -> bool:
        """Tell whether a community wants what is asked there answered in private."""
        community = await call.tx.communities.find(call.place.address) if call.place.kind == "community" else None
        return community is not None and settings_of(community).private_answers

    async def _learner(self, sender: Sender, tx: Transaction) -> tuple[Learner, bool]:
        """Find who sent this and mark the address as the one used last, or store them: then they are new."""
        now = self.clock.now()
        learner = await tx.people.arrive(sender.address, now)
        if learner:
            return await attend(learner, tx, now), False
        zone = (find_zone(sender.zone) if sender.zone else None) or UNKNOWN_ZONE
        seen = local_day(now, zone, DAY_START)
        new = Learner(None, now, sender.name[:80], self.language(sender.language), zone=zone, seen_on=seen)
        return await tx.people.add(new, sender.address), True

    async def _note(self, sender: Sender) -> None:
        """Keep that somebody known was here although nothing else of their event was written."""
        now = self.clock.now()
        async with self.store.begin(urgent=True) as tx:
            learner = await tx.people.arrive(sender.address, now)
            if learner:
                await attend(learner, tx, now)

    async def _woken(self, event: Woken) -> Answer | None:
        community = place_of(event.address)
        if community is not None:
            return await self._posted(event, community)
        async with self.store.begin() as tx:
            learner = await tx.people.find(event.learner)
            spec = self.registry.find(f"wake_{event.kind}")
            if learner is None or spec is None:
                return None
            call = self._call_of(learner, _themselves(event, learner), Place(event.address), tx)
            reply = await spec.handler(call, event)
            return Answer(reply, learner.language, private=True) if reply else None

    async def _posted(self, event: Woken, found: Address) -> Answer | None:
        """Write a post for a whole community."""
        spec = self.registry.find(f"post_{event.kind}")
        if spec is None:
            return None
        if spec.calls_roll:
            await roll_call(Place(found, "community"), self.store, self.hosts)
        async with self.store.begin() as tx:
            account, community = await tx.people.find(event.learner), await tx.communities.find(found)
            if account is None or community is None:
                return None
            call = self._call_of(account, _themselves(event, account), community.place, tx)
            reply = await spec.handler(call, event)
            return (
                Answer(owned(reply, EVERYBODY, community.place), account.language) if isinstance(reply, Reply) else None
            )

    async def _told(self, event: Told) -> None:
        """Follow what a platform tells only once: a store that is away for a moment is asked again."""
        for pause in TOLD_AGAIN:
            try:
                return await self._take_note(event)
            except Unavailable:
                await asyncio.sleep(pause)
        return await self._take_note(event)

    async def _take_note(self, event: Told) -> None:
        async with self.store.begin() as tx:
            await take_note(event, tx)

    def _call(self, learner: Learner, event: PersonEvent, tx: Transaction) -> Call:
        call = self._call_of(learner, event.sender, event.place, tx)
        return replace(call, pressed=isinstance(event, ButtonPressed))

    def _call_of(self, learner: Learner, sender: Sender, place: Place, tx: Transaction) -> Call:
        now = self.clock.now()
        today = local_day(now, learner.zone, learner.day_start)
        catalog = self._desk(learner.language).catalog
        return Call(
            learner, sender, place, now, today, tx, catalog, self.words, self.registry,
            catalogs=self.catalogs, operator=self.operator,
        )  # fmt: skip

    def _desk(self, language: str) -> Desk:
        return Desk(self.catalogs.get(language, self.catalogs[DEFAULT]), self.words, language)

    def _sorry(self, key: str, event: PersonEvent | Told) -> Answer:
        language = DEFAULT if isinstance(event, Told) else self.language(event.sender.language)
        return Answer(Reply((Paragraph(self.words.say(language, key)),)), language, private=True)


def _themselves(event: Woken, learner: Learner) -> Sender:
    return Sender(event.address, learner.name, learner.language)


def owned(reply: Reply, owner: int, place: Place) -> Reply:
    """Stamp the buttons of a message that several people may see with the one who may press them."""
    if place.kind == "private":
        return reply
    return replace(reply, buttons=tuple(_stamped(button, owner) for button in reply.buttons))


def _stamped(button: AnyButton, owner: int) -> AnyButton:
    return button if isinstance(button, Link) else replace(button, action=button.action.owned_by(owner))
