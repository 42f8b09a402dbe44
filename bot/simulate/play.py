"""Play the steps: the clock jumps from one thing that happens to the next."""

from collections.abc import Callable, Iterable
from datetime import UTC, datetime, timedelta

from bot.door.app import App
from bot.door.running import settled
from bot.ports.store import Store
from bot.simulate.chat import Screens, ShownMessage, SimulatedMessenger
from bot.simulate.script import Acts, Runs, ScriptStep, SimulationFault, Switches, read
from bot.simulate.summary import summaries
from bot.values.events import Address, ButtonPressed, FormSubmitted, PersonEvent, Place, TextTyped
from bot.values.message import Form
from bot.words.studio import leave_blank
from scheduler.heartbeat import beat, rise
from scheduler.sender import OutboxSender
from scheduler.tick import tick

_NEVER = datetime.min.replace(tzinfo=UTC)
_A_SECOND = timedelta(seconds=1)  # the real scheduler ticks so often

WriteEvent = Callable[[dict[str, object]], None]


class HandClock:
    """A clock that stands still until it is moved."""

    def __init__(self, at: datetime = _NEVER) -> None:
        self._at = at

    def now(self) -> datetime:
        """Give the moment to which the clock was moved."""
        return self._at

    def move(self, at: datetime) -> None:
        """Move the clock on."""
        self._at = max(self._at, at)


async def simulate(lines: Iterable[str | bytes], app: App, store: Store, clock: HandClock, out: WriteEvent) -> None:
    """Play a script through an app over an opened store, both on this clock; raise SimulationFault."""
    app.draw = leave_blank  # what is printed of a picture is what it says
    player = _Player(app, store, clock, out)
    for step in read(lines):
        await player.play(step)
    for summary in await summaries(store, player.people, clock.now()):
        out(summary)


class _Player:
    def __init__(self, app: App, store: Store, clock: HandClock, out: WriteEvent) -> None:
        self._app, self._store, self._clock = app, store, clock
        self._screens = Screens(out)
        self._messengers: dict[str, SimulatedMessenger] = {}
        self._sender = OutboxSender(app, store, self._messengers, clock)
        self._down = False
        self.people: dict[Address, None] = {}  # in order of their first appearance

    async def play(self, step: ScriptStep) -> None:
        """Let the time until a step pass, then do it."""
        if not self._down:
            await self._pass_until(step.at)
        self._clock.move(step.at)
        match step:
            case Acts():
                await self._act(step)
            case Switches(down=down):
                await self._switch(down)
            case Runs():
                pass

    async def _switch(self, down: bool) -> None:
        if down and not self._down:
            await beat(self._store, self._clock.now())
        elif self._down and not down:
            await rise(self._store, self._clock.now())
        self._down = down
        await self._beat()

    async def _pass_until(self, end: datetime) -> None:
        while (delivery := await self._next_due()) and delivery <= end:
            # what is left over from a beat waits for the next one, as it would in the real service
            self._clock.move(delivery if delivery > self._clock.now() else min(self._clock.now() + _A_SECOND, end))
            await self._beat()
            if self._clock.now() == end:
                break

    async def _beat(self) -> None:
        if not self._down:
            await tick(self._store, self._clock.now())
            await self._sender.drain()

    async def _next_due(self) -> datetime | None:
        async with self._store.begin() as tx:
            return await tx.outbox.next_due()

    async def _act(self, step: Acts) -> None:
        who = step.sender.address
        self.people.setdefault(who)
        self._messengers.setdefault(who.platform, SimulatedMessenger(who.platform, self._screens, self._clock))
        if self._down:
            return
        event, pressed = self._event(step)
        answer = await self._app.handle(event)
        answer = answer and await settled(answer)
        if answer:
            self._screens.show(ShownMessage(self._clock.now(), who, event.place, "answer", answer), pressed)

    def _event(self, step: Acts) -> tuple[PersonEvent, ShownMessage | None]:
        place = step.where or Place(step.sender.address)
        match step.does:
            case "say":
                return TextTyped(step.sender, place, text=step.what, opens_forms=True), None
            case "press":
                return self._press(step)
            case _:
                form = self._form(step, place)
                action = str(form.action)
                return FormSubmitted(step.sender, place, action=action, fields=step.what, opens_forms=True), None

    def _press(self, step: Acts) -> tuple[PersonEvent, ShownMessage]:
        who = step.sender.address
        found = self._screens.find(who, step.where, step.what)
        if found is None:
            there = ", ".join(self._screens.labels(who, step.where)) or "nothing"
            raise SimulationFault(step.line, f"no message to {who.id} has a button {step.what!r}; there is: {there}")
        shown, action = found
        return ButtonPressed(step.sender, shown.place, action=str(action), opens_forms=True), shown

    def _form(self, step: Acts, place: Place) -> Form:
        form = self._screens.take_form(step.sender.address, place.address)
        if form is None:
            raise SimulationFault(step.line, f"no form is open for {step.sender.address.id}")
        names = [field.name for field in form.fields]
        if unknown := sorted(step.what.keys() - set(names)):
            raise SimulationFault(step.line, f"the form has no {', '.join(unknown)}; it has: {', '.join(names)}")
        return form
