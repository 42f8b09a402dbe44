"""Answers go out: at once where they are ready in time, else after a deferral; errors become the house's own."""

import asyncio
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from typing import Any

import aiohttp
import discord
import structlog

from adapters.discord import limits
from adapters.discord.inbound import FromInteraction
from adapters.discord.render import DiscordMessage, messages, modal
from adapters.discord.uploads import attached_to, fetched
from bot.door.app import App
from bot.door.running import SOON, settled
from bot.values.action import BadAction, read
from bot.values.errors import Busy, DeliveryError, Gone, Unsendable
from bot.values.events import CommandCalled
from bot.values.message import Answer, Form

BUSY_SECONDS = 60.0  # Discord gave no time of its own
FLAGGED_SECONDS = 3_600.0  # the operator has to talk to Discord's support first
UNREACHABLE = (discord.DiscordException, aiohttp.ClientError, OSError)  # whatever keeps an answer of Discord's away
_LATE = {limits.UNKNOWN_INTERACTION, limits.ALREADY_ANSWERED}
_WAITS = {limits.FLAGGED_AS_SPAM: FLAGGED_SECONDS, limits.DMS_TOO_FAST: BUSY_SECONDS}

log = structlog.get_logger(__name__)


async def respond(app: App, press: discord.Interaction[Any], event: FromInteraction, patience: float) -> None:
    """Answer an interaction; when the core needs longer than `patience` seconds, ask Discord for more time."""
    work = asyncio.ensure_future(_handled(app, press, event))
    await asyncio.wait({work}, timeout=patience)
    exchange = _Exchange(press, event)
    with undelivered_is_logged(event):
        if not work.done():
            await exchange.defer(_kept_private(app, event))
        answer = await work
        if exchange.deferred and answer is not None and isinstance(answer.reply, Form):
            answer = await app.handle(replace(event, opens_forms=False))
        if answer is not None:
            await _shown(app, exchange, answer)
    await work  # also where nobody waits for the answer any more


async def _handled(app: App, press: discord.Interaction[Any], event: FromInteraction) -> Answer | None:
    """Have an event handled with its files."""
    if files := attached_to(press):
        event = replace(event, files=await fetched(press.client, files))
    answer = await app.handle(event)
    return answer and await settled(answer, SOON)


async def _shown(app: App, exchange: "_Exchange", answer: Answer) -> None:
    """Show an answer, and each that comes later in the place of the one before."""
    await exchange.send(answer, _files_label(app, answer))
    if answer.later:
        async for further in answer.later:
            await exchange.send_again(further)


def _files_label(app: App, answer: Answer) -> str:
    """Name the field for files, where a form asks for work."""
    asks = isinstance(answer.reply, Form) and any(field.work for field in answer.reply.fields)
    return app.words.label(answer.language, "check.files_field") if asks else ""


def _kept_private(app: App, event: FromInteraction) -> bool:
    """Tell from the event alone whether its answer will be private."""
    try:
        name = event.name if isinstance(event, CommandCalled) else read(event.action).name
    except BadAction:
        return True
    spec = app.registry.find(name)
    return spec is None or spec.private


@dataclass(slots=True)
class _Exchange:
    """One interaction and how far its answer is; `deferred`: None, "private" or "public"; `added`: what came apart."""

    press: discord.Interaction[Any]
    event: FromInteraction
    deferred: str | None = None
    added: discord.WebhookMessage | None = None

    async def defer(self, private: bool) -> None:
        hidden = self._hidden(private)
        self.deferred = "private" if hidden else "public"
        if self._pressed:
            await self.press.response.defer()
        else:
            await self.press.response.defer(ephemeral=hidden, thinking=True)

    async def send(self, answer: Answer, files_label: str) -> None:
        if isinstance(answer.reply, Form):
            await self.press.response.send_modal(modal(answer.reply, files_label))
            return
        first, *others = messages(answer.reply)
        hidden = self._hidden(answer.private)
        if self._pressed and answer.replaces and (self._seen_by_one or not hidden):
            await self._edit(first)
        elif self._pressed or not self.deferred:
            await self._add(first, hidden)
        else:
            await self._fill(first, hidden)
        for other in others:
            await self._add(other, hidden)

    async def send_again(self, answer: Answer) -> None:
        """Show an answer in the place of the one that was shown before."""
        if isinstance(answer.reply, Form):
            return
        first, *others = messages(answer.reply)
        if self.added:
            await self.added.edit(**first.to_edit())
        else:
            await self.press.edit_original_response(**first.to_edit())
        for other in others:
            await self.press.followup.send(**other.to_send(), ephemeral=self._hidden(answer.private))

    async def _edit(self, message: DiscordMessage) -> None:
        if self.deferred:
            await self.press.edit_original_response(**message.to_edit())
        else:
            await self.press.response.edit_message(**message.to_edit())

    async def _add(self, message: DiscordMessage, hidden: bool) -> None:
        if self.press.response.is_done():
            added = await self.press.followup.send(**message.to_send(), ephemeral=hidden, wait=True)
            self.added = self.added or added
        else:
            await self.press.response.send_message(**message.to_send(), ephemeral=hidden)

    async def _fill(self, message: DiscordMessage, hidden: bool) -> None:
        """Put the answer where Discord says that we are thinking; that can't turn from public to private."""
        if hidden and self.deferred == "public":
            await self.press.delete_original_response()
            await self._add(message, hidden)
        else:
            await self.press.edit_original_response(**message.to_edit())

    @property
    def _pressed(self) -> bool:
        return self.press.type is discord.InteractionType.component

    @property
    def _seen_by_one(self) -> bool:
        return self.press.message is not None and self.press.message.flags.ephemeral

    def _hidden(self, private: bool) -> bool:
        """Hide what is private, and everything where the mentor is used without being installed in the place."""
        alone = self.press.context.dm_channel
        return not alone and (private or self.event.place.kind == "private")


@contextmanager
def undelivered_is_logged(cause: object) -> Iterator[None]:
    """Keep a lost answer from harming anybody else; the core has done its part by then."""
    kind = type(cause).__name__
    try:
        yield
    except discord.HTTPException as error:
        if error.code in _LATE:
            log.warning("interaction expired", cause=kind, code=error.code)
        elif isinstance(error, discord.Forbidden):
            log.warning("answer not allowed", cause=kind, code=error.code)
        else:
            log.exception("answer refused", cause=kind, status=error.status, code=error.code)
    except (discord.RateLimited, aiohttp.ClientError, OSError) as error:
        log.warning("answer not delivered", cause=kind, error=type(error).__name__)


@contextmanager
def delivery_errors() -> Iterator[None]:
    """Turn Discord's errors into Gone, Busy and Unsendable."""
    try:
        yield
    except discord.RateLimited as error:
        raise Busy(error.retry_after) from error
    except discord.HTTPException as error:
        raise _delivery_error(error) from error
    except (aiohttp.ClientError, OSError, TimeoutError) as error:
        raise Busy(BUSY_SECONDS) from error


def _delivery_error(error: discord.HTTPException) -> DeliveryError:
    if error.code in _WAITS:
        return Busy(_WAITS[error.code])
    if error.status == 400:
        return Unsendable(f"{error.status} (code {error.code}): {error.text[:200]}")
    if error.status in {403, 404} and error.code != limits.GENERAL_ERROR:
        return Gone(f"{error.status} (code {error.code})")
    return Busy(_retry_after(error))


def _retry_after(error: discord.HTTPException) -> float:
    wait = error.response.headers.get("Retry-After", "")
    return float(wait) if wait.replace(".", "", 1).isdigit() else BUSY_SECONDS
