"""`mentor import FILE`: read an export back into the database."""

from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from bot.cli.common import run_or_stop, settings_or_stop, stop

if TYPE_CHECKING:
    from bot.export.file import Portable
    from bot.ports.store import Store, Transaction
    from bot.process.environment import Settings
    from bot.values.events import Address

ExportedFile = Annotated[Path, typer.Argument(help="A file that /export sent.", exists=True, dir_okay=False)]
Platform = Annotated[str, typer.Option(help="Where the person will write from: discord, telegram, web or terminal.")]
PersonId = Annotated[str, typer.Option(help="The id of the person there.")]
Force = Annotated[bool, typer.Option("--force", help="Erase whoever has this address now.")]


class Taken(Exception):
    """The address has a learner already."""


@dataclass(frozen=True, slots=True)
class Brought:
    """What was read back, and the addresses that other learners have meanwhile."""

    learner: int
    facts: int
    left_out: "tuple[Address, ...]"


def import_(file: ExportedFile, platform: Platform, id: PersonId, force: Force = False) -> None:
    """Read an export back into the database: the same ledger, so the same streak."""
    from bot.clock import SystemClock
    from bot.export.parse import BadExport, from_json

    try:
        now = SystemClock().now()
        portable, given = from_json(file.read_bytes(), now), whose(platform, id)
        brought = run_or_stop(_import(settings_or_stop("ERROR"), portable, given, force, now))
    except BadExport as error:
        stop(f"{file}: {error}")
    except Taken as error:
        stop(str(error))
    typer.echo(f"learner {brought.learner}: {brought.facts} lines of the log were read back")
    for address in brought.left_out:
        typer.echo(f"left out, as somebody else has it: {address.platform} {address.id}")


def whose(platform: str, id: str) -> "Address":
    """Give the address of the person; refuse what nobody can write from."""
    from adapters import platforms
    from bot.values.community import place_of
    from bot.values.events import Address

    address = Address(platform, id)
    if platform not in platforms():
        stop(f"--platform: one of {', '.join(platforms())} is expected")
    if not id or place_of(address):
        stop("--id: the id of a person is expected")
    return address


async def _import(
    settings: "Settings", portable: "Portable", address: "Address", force: bool, now: datetime
) -> Brought:
    from bot.store.sql.store import opened

    async with opened(settings.database_url.get_secret_value()) as store:
        return await read_back(store, portable, address, now, force)


async def read_back(
    store: "Store", portable: "Portable", address: "Address", now: datetime, force: bool = False
) -> Brought:
    """Store a learner anew under an address, all or nothing; raise Taken."""
    from bot.values.names import clean_name

    async with store.begin() as tx:
        await _make_room(tx, address, force)
        # without the hour at first: a slot that began when they joined would count every day since as missed; and
        # without the name: what the platform calls them is not known yet
        learner = await tx.people.add(replace(portable.learner, remind_at=None, name=""), address)
        named = replace(portable.learner, id=learner.key, name=clean_name(portable.learner.name))
        await tx.people.save(named, now)
        left_out = await _addresses(tx, learner.key, portable, address, now)
        await _ledger(tx, learner.key, portable)
        for delivery in portable.deliveries:
            if delivery.state == "queued" and delivery.due_at > now:
                await tx.outbox.enqueue(learner.key, delivery.kind, delivery.day, delivery.due_at)
        for attempt in portable.attempts:
            await tx.attempts.save(learner.key, attempt)
        for place, draft in portable.drafts:
            await tx.forms.save(learner.key, place, draft)
    return Brought(learner.key, len(portable.facts), left_out)


async def _make_room(tx: "Transaction", address: "Address", force: bool) -> None:
    there = await tx.people.at(address)
    if there and not force:
        raise Taken(f"{address.platform} {address.id} has a learner already; --force erases them first")
    if there:
        await tx.people.forget(there.key)


async def _addresses(
    tx: "Transaction", learner: int, portable: "Portable", given: "Address", now: datetime
) -> "tuple[Address, ...]":
    """Bring the addresses that nobody else has; the given one counts as used last."""
    from bot.ports.contacts import Contact
    from bot.values.names import clean_name

    left_out: list[Address] = []
    for contact in portable.contacts:
        there = await tx.people.at(contact.address)
        if there and there.key != learner:
            left_out.append(contact.address)
        else:
            await tx.contacts.save(learner, replace(contact, name=clean_name(contact.name)))
    await tx.contacts.save(learner, Contact(given, now))
    return tuple(left_out)


async def _ledger(tx: "Transaction", learner: int, portable: "Portable") -> None:
    """Record every fact under a new id; an undo follows the id of its fact."""
    facts = sorted(portable.facts, key=lambda fact: (fact.at, fact.id or 0))
    first = [fact for fact in facts if fact.kind != "undo"]
    stored = await tx.ledger.record_all(learner, first)
    ids = {str(before.id): str(after.id) for before, after in zip(first, stored, strict=True)}
    undone = [replace(fact, ref=ids[fact.ref]) for fact in facts if fact.kind == "undo"]
    await tx.ledger.record_all(learner, undone)
