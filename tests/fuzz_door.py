"""Throws random events at the door: `tests/fuzz_door.py 100000 [SEED]` prints the slowest and every fault.

Everything follows from the seed, so a fault can be met again. People of three platforms do what buttons, forms and
commands offer, and what nobody ever offered, in private and in communities, while days pass.
"""

import asyncio
import sys
from collections import Counter, deque
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from datetime import timedelta
from random import Random
from time import perf_counter, process_time

import structlog
from drive import MORNING, app_on

from adapters.discord import render as discord_render
from adapters.telegram import render as telegram_render
from adapters.terminal import render as terminal_render
from adapters.terminal.wrap import Frame
from adapters.web import render as web_render
from bot.ports.store import Store
from bot.simulate.play import HandClock
from bot.store.memory.store import MemoryStore
from bot.values.action import Action, BadAction
from bot.values.events import (
    Address,
    ButtonPressed,
    CommandCalled,
    DeliveryDue,
    Event,
    FormSubmitted,
    Invited,
    Joined,
    Left,
    MemberLeft,
    Moved,
    PersonEvent,
    Place,
    Renamed,
    Sender,
    TextTyped,
)
from bot.values.message import Answer, Button, Form, Reply, Select, show

PLATFORMS = ("telegram", "discord", "web")
LETTERS = "abcdefghijklmnopqrstuvwxyz0123456789"
WILD = "äßçéøžŁńИ東京العربيةहिन्दी👩‍💻🐍🇩🇪\u202e\u200b\u0301\ufdfa\x00\x1b\t\n`*_~[](){}<>|\\/#@:;,.!?%&=+-'\"½٣²①"
WORDS = (
    "today", "tomorrow", "monday", "next week", "9pm", "21:30", "25:99", "half past nine", "Berlin", "London, UK",
    "IST", "30", "1h30", "-5", "0", "999999999999999999999", "1e9", "NaN", "2026-05-04", "0001-01-01", "9999-12-31",
    "off", "all", "pandas", "web", "ai-ml", "sql for 30", "yes", "no", "undo", "stop", "delete my data",
    "https://example.org/a?b=c",
    "http://[", "ana@example.org", "/help", "//", "/", "1:today", "{name}", "%s", "$(rm)", "'; DROP TABLE",
    "null", "a" * 300,
)  # fmt: skip


@dataclass
class Fuzz:
    """A run: what it sends, and what it learns from the answers."""

    seed: int
    store: Store = field(default_factory=MemoryStore)
    slowest: list[tuple[float, str]] = field(default_factory=list)
    faults: Counter[str] = field(default_factory=Counter)
    kinds: Counter[str] = field(default_factory=Counter)

    def __post_init__(self) -> None:
        self.random, self.clock = Random(self.seed), HandClock(MORNING)
        self.app = app_on(self.store, self.clock)
        names = [f"{letter}{number}" for number in range(4) for letter in "abc"]
        self.people = [Sender(Address(platform, name), name) for platform in PLATFORMS for name in names]
        self.places = [
            Place(Address(platform, f"place{n}"), "community", f"Club {n}")
            for platform in PLATFORMS[:2]
            for n in range(3)
        ]
        self.actions: deque[str] = deque(["1:today"], maxlen=400)
        self.forms: deque[Form] = deque(maxlen=40)
        self.ids = [*self._ids()]
        self.specs = [*self.app.registry]

    def _ids(self) -> list[str]:
        catalog = self.app.catalogs["en"]
        return [*catalog.roadmaps, *list(catalog.sessions)[:40], *list(catalog.projects)[:20], *list(catalog.tips)[:10]]

    def text(self) -> str:
        """Write something."""
        pick = self.random.random()
        if pick < 0.5:
            return " ".join(self.random.choice((*WORDS, *self.ids)) for _ in range(self.random.randrange(1, 5)))
        letters = WILD if pick < 0.8 else LETTERS
        length = self.random.choice((0, 1, 2, 8, 40, 200, 4_000))
        return "".join(self.random.choices(letters, k=length))

    def action(self) -> str:
        """Press something: what was offered, what a handler could be asked for, or nonsense."""
        pick = self.random.random()
        if pick < 0.6:
            return self.random.choice(self.actions)
        if pick < 0.9:
            spec = self.random.choice(self.specs)
            args = [self.text()[:12] for _ in range(self.random.randrange(4))]
            owner = self.random.choice((None, None, 0, 1, 5, 10**9))
            try:
                return str(Action(spec.name, *args, owner=owner))
            except BadAction:
                return f"1:{spec.name}"
        return self.random.choice(("", "1:", "0:today", f"1:{self.text()[:40]}", "1:today:" + "x" * 80))

    def sender(self) -> Sender:
        """Choose somebody, as their platform reports them just now."""
        who = self.random.choice(self.people)
        language = self.random.choice((None, "en", "de-AT", "xx", self.text()[:20]))
        zone = self.random.choice((None, None, "Europe/Berlin", "Asia/Kolkata", "Mars/Olympus", "../etc"))
        manages, anonymous = self.random.random() < 0.4, who.address.platform == "web"
        name = self.random.choice((who.name, self.text()[:100]))
        return replace(
            who,
            name=name,
            language=language,
            zone=zone,
            manages_place=manages,
            anonymous=anonymous,
            origin=self.text()[:64],
        )

    def place(self, sender: Sender) -> Place:
        """Choose where they are."""
        near = [place for place in self.places if place.address.platform == sender.address.platform]
        if near and self.random.random() < 0.4:
            return replace(
                self.random.choice(near),
                name=self.random.choice(("Club", self.text()[:60])),
                channel=self.random.choice(("", "7")),
            )
        return Place(sender.address)

    def event(self) -> Event:
        """Make the next thing that happens."""
        make = self.random.choices(
            (self.typed, self.called, self.pressed, self.filled, self.told, self.woken), (30, 20, 30, 10, 5, 5)
        )[0]
        return make()

    def typed(self) -> PersonEvent:
        sender = self.sender()
        spec = self.random.choice(self.specs)
        text = self.random.choice((self.text(), f"/{spec.name} {self.text()}", f"/{spec.name}"))
        return TextTyped(sender, self.place(sender), text=text, opens_forms=self.random.random() < 0.5)

    def called(self) -> PersonEvent:
        sender, spec = self.sender(), self.random.choice(self.specs)
        options = {option.name: self.text() for option in spec.options if self.random.random() < 0.7}
        if self.random.random() < 0.1:
            options[self.text()[:20]] = self.text()
        opens = self.random.random() < 0.5
        return CommandCalled(
            sender,
            self.place(sender),
            spec.name,
            options,
            self.text() if self.random.random() < 0.3 else "",
            opens_forms=opens,
        )

    def pressed(self) -> PersonEvent:
        sender = self.sender()
        return ButtonPressed(sender, self.place(sender), action=self.action(), opens_forms=self.random.random() < 0.5)

    def filled(self) -> PersonEvent:
        sender = self.sender()
        if not self.forms or self.random.random() < 0.3:
            fields: Mapping[str, str] = {self.text()[:10]: self.text() for _ in range(self.random.randrange(4))}
            return FormSubmitted(sender, self.place(sender), action=self.action(), fields=fields)
        form = self.random.choice(self.forms)
        fields = {
            one.name: self.random.choice((one.value, self.text())) for one in form.fields if self.random.random() < 0.9
        }
        return FormSubmitted(sender, self.place(sender), action=str(form.action), fields=fields)

    def told(self) -> Event:
        place, sender = self.random.choice(self.places), self.sender()
        other, name = self.random.choice(self.places), self.text()[:80]
        told: tuple[Event, ...] = (
            Joined(sender, place),
            Left(place),
            Renamed(replace(place, name=name)),
            Invited(place.address, name),
            MemberLeft(place.address, sender.address),
            Moved(place.address, other.address),
        )
        return self.random.choice(told)

    def woken(self) -> Event:
        who, now = self.random.choice(self.people).address, self.clock.now()
        kinds = [spec.name.partition("_")[2] for spec in self.specs if spec.name.startswith(("wake_", "post_"))]
        at = self.random.choice((who, Address(who.platform, "#place1")))
        learner = self.random.choice((0, self.random.randrange(60), self.random.randrange(60)))
        return DeliveryDue(learner, at, self.random.choice(kinds), now.date(), now)

    async def run(self, most: int) -> None:
        """Send so many events."""
        for number in range(most):
            if self.random.random() < 0.02:
                self.clock.move(self.clock.now() + timedelta(minutes=self.random.choice((1, 90, 1_440, 10_080))))
            await self._send(number, self.event())

    async def _send(self, number: int, event: Event) -> None:
        kind = f"{type(event).__name__} {_subject(event)}"
        self.kinds[type(event).__name__] += 1
        with structlog.testing.capture_logs() as logs:
            began = process_time()
            try:
                answer = await self.app.handle(event)
            except Exception as error:  # noqa: BLE001 - only a DeliveryDue may raise, and its sender would try again
                self.faults[f"{kind}: {type(error).__name__}: {error}"[:300]] += 1
                answer = None
            self._note_time(process_time() - began, f"#{number} {kind}")
        for entry in logs:
            if entry["log_level"] in {"error", "critical"}:
                self.faults[f"{kind}: {entry['event']}: {entry.get('error', '')}"] += 1
        if answer:
            self._learn(kind, answer)

    def _note_time(self, seconds: float, what: str) -> None:
        self.slowest = sorted([*self.slowest, (seconds, what)], reverse=True)[:10]

    def _learn(self, kind: str, answer: Answer) -> None:
        if isinstance(answer.reply, Form):
            self.forms.append(answer.reply)
        else:
            if show(answer.reply) == self.app.words.label("en", "app.fault"):
                self.faults[f"{kind}: answered with a fault"] += 1
            for button in answer.reply.buttons:
                if isinstance(button, Button):
                    self.actions.append(str(button.action))
                elif isinstance(button, Select):
                    self.actions.extend(str(button.action.plus(option.value)) for option in button.options[:3])
        for name, draw in RENDERERS.items():
            try:
                draw(answer)
            except Exception as error:  # noqa: BLE001 - every kind of it is wanted
                self.faults[f"{kind}: {name} can't show it: {type(error).__name__}: {error}"[:300]] += 1


def _subject(event: Event) -> str:
    match event:
        case CommandCalled(name=name):
            return name
        case ButtonPressed(action=action) | FormSubmitted(action=action):
            return action.partition(":")[2].partition(":")[0].partition("~")[0][:24]
        case TextTyped(text=text):
            return text.split()[0][:24] if text.startswith("/") and text.split() else ""
        case DeliveryDue(kind=kind):
            return kind
    return ""


def _reply(answer: Answer) -> Reply | None:
    return None if isinstance(answer.reply, Form) else answer.reply


RENDERERS: dict[str, Callable[[Answer], object]] = {
    "web": web_render.render,
    "telegram": lambda answer: telegram_render.messages(reply) if (reply := _reply(answer)) else None,
    "discord": lambda answer: (
        discord_render.messages(answer.reply) if _reply(answer) else discord_render.modal(answer.reply)
    ),
    "terminal": lambda answer: terminal_render.render(reply, Frame(80)) if (reply := _reply(answer)) else None,
}


def main() -> None:
    most, seed = int(sys.argv[1]), int(sys.argv[2]) if len(sys.argv) > 2 else 1
    fuzz = Fuzz(seed)
    began = perf_counter()
    asyncio.run(fuzz.run(most))
    print(f"{most} events in {perf_counter() - began:.0f} s, seed {seed}: {dict(fuzz.kinds)}")
    for seconds, what in fuzz.slowest:
        print(f"{seconds * 1000:7.1f} ms  {what}")
    print(f"{len(fuzz.faults)} kinds of faults")
    for what, times in fuzz.faults.most_common():
        print(f"{times:5} x {what}")
    sys.exit(bool(fuzz.faults))


if __name__ == "__main__":
    main()
