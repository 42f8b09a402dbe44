"""An hour is finished, or it was not; and what there is to show for it."""

from dataclasses import replace
from typing import Annotated

from bot.command import Call, command, handler
from bot.commands.today import known_hour
from bot.learning.course import Hour
from bot.learning.facts import SESSION_MINUTES, Fact, effective, study
from bot.learning.keep_fit import again, hour_done, last_done
from bot.learning.progress_fold import done_hours
from bot.reading.arguments import Rest
from bot.values.action import Action, BadAction
from bot.values.bounds import units
from bot.values.markup import plain
from bot.values.message import FIELD_VALUE_UNITS, Aside, Block, Button, Field, Form, Paragraph, Reply, Title
from bot.views.hour_blocks import hour_to_do, open_hour
from bot.views.mark_blocks import marked
from bot.views.retest_blocks import retest
from bot.views.streak_blocks import streak_of, strip_of_days


@command(shown="private")
async def done(call: Call, note: Annotated[str, Rest()] = "") -> Reply:
    """Finish the next hour; a second one on the same day is asked for, so that a slip costs nothing."""
    note = short_note(call, note)
    facts = list(await call.tx.ledger.facts(call.learner.key))
    found = hour_to_do(call, facts)
    last = _last_today(call, facts)
    if note and last:
        return await _noted(call, last, found, note)
    if found is None:
        return finished(call)
    if last:
        return _another(call, found)
    return await finish_hour(call, found, facts, note)


def finished(call: Call) -> Reply:
    """Say that nothing is left, where no hour keeps fit."""
    return Reply((Paragraph(call.say("today.finished")),), (call.button("common.roadmap_button", "roadmap"),))


@handler(shown="private")
async def finish(call: Call, hour: str) -> Reply:
    """Finish the hour that a button names."""
    return await finish_hour(call, known_hour(call, hour), list(await call.tx.ledger.facts(call.learner.key)))


async def finish_hour(call: Call, hour: Hour, facts: list[Fact], note: str = "", *, checked: bool = False) -> Reply:
    """Write a finished hour down, and say what it did; one that was `checked` needs no check any more."""
    if not counts_now(call, hour, facts):
        return _already(call, hour, facts)
    fact = Fact(call.now, call.today, "session", hour.id, SESSION_MINUTES)
    if hour.id in done_hours(facts, call.catalog):
        fact = again(replace(fact, note=hour.title))
    fact = await call.tx.ledger.record(call.learner.key, fact)
    facts.append(fact)
    if note:
        facts.append(await _keep(call, hour.id, note))
    await call.tx.outbox.cancel(call.learner.key, call.today)
    new = fact.kind == "session"
    mark = marked(call, hour, facts, new) if new or _first_today(call, facts) else None
    offer, ways = retest(call, hour, facts) if new else ((), ())
    blocks = (*_well_done(call, hour, facts, bool(note)), *(mark[:1] if mark else ()), *offer)
    return Reply(blocks, (*_with_done(call, fact, bool(note), checked), *ways), drawing=mark[1] if mark else None)


def _first_today(call: Call, facts: list[Fact]) -> bool:
    return sum(fact.day == call.today for fact in study(facts)) == 1


def counts_now(call: Call, hour: Hour, facts: list[Fact]) -> bool:
    """Tell whether an hour counts if it is finished now: a new one, and at the end of a way an old one too."""
    if hour.id not in done_hours(facts, call.catalog):
        return True
    return open_hour(call, facts) is None and last_done(facts, call.catalog).get(hour.id) != call.today


def _already(call: Call, hour: Hour, facts: list[Fact]) -> Reply:
    """Say that an hour counts; what can be done with it stays at hand as long as its day lasts."""
    last = _last_today(call, facts)
    today = last if last and call.catalog.resolve(hour_done(last) or "") == hour.id else None
    noted = any(fact.kind == "evidence" and fact.ref == hour.id for fact in effective(facts))
    buttons = _with_done(call, today, noted) if today else _onward(call)
    return Reply((Paragraph(call.say("done.already", title=hour.title)),), buttons)


def _with_done(call: Call, fact: Fact, noted: bool, checked: bool = False) -> tuple[Button, ...]:
    """Offer what can be done with a finished hour."""
    hour = hour_done(fact) or fact.ref
    note = call.button("done.note_again_button" if noted else "done.note_button", "note_ask", hour)
    check = (call.button("check.button", "check", hour),) if hour in call.checks and not checked else ()
    return (*_onward(call), *check, note, call.button("done.undo_button", "undo_done", fact.id))


def _well_done(call: Call, hour: Hour, facts: list[Fact], noted: bool) -> list[Block]:
    streak = streak_of(call, facts)
    upcoming = hour_to_do(call, facts)
    before = sum(hour_done(fact) is not None and fact.day == call.today for fact in effective(facts)) - 1
    blocks: list[Block] = [
        Title(plain(call.say_again("done.title", before))),
        Paragraph(call.say_again("done.counted", before, title=hour.title)),
        Paragraph(call.say("done.streak", n=streak.current, row=strip_of_days(call, streak))),
    ]
    if noted:
        blocks.append(Aside(call.say("done.noted", title=hour.title)))
    if upcoming:
        blocks.append(Aside(call.say_again("done.next", before, title=upcoming.title)))
    return blocks


def _another(call: Call, hour: Hour) -> Reply:
    buttons = (call.button("done.another_button", "finish", hour.id), call.button("common.today_button", "today"))
    return Reply((Paragraph(call.say("done.another", title=hour.title)),), buttons)


def _onward(call: Call) -> tuple[Button, ...]:
    return (call.button("common.streak_button", "streak"), call.button("done.next_button", "today"))


@handler(shown="private")
async def undo_done(call: Call, fact: str) -> Reply:
    """Take a finished hour back, its evidence with it; the ledger keeps every line."""
    facts = list(await call.tx.ledger.facts(call.learner.key))
    found = next((known for known in facts if str(known.id) == fact and hour_done(known)), None)
    if found is None:
        raise BadAction(fact)
    hour = known_hour(call, hour_done(found) or "")
    if found in effective(facts):
        await call.tx.ledger.record(call.learner.key, Fact(call.now, call.today, "undo", fact))
    buttons = (call.button("hour.done_button", "finish", hour.id), call.button("common.today_button", "today"))
    return Reply((Paragraph(call.say("done.undone", title=hour.title)),), buttons)


@handler(shown="private")
async def note_ask(call: Call, hour: str) -> Form:
    """Ask what there is to show for an hour."""
    return note_form(call, Action("note_keep", known_hour(call, hour).id))


def note_form(call: Call, action: Action) -> Form:
    """Ask for a link or a few words that show something."""
    field = Field("note", call.label("done.note_label"), call.label("done.note_hint"), long=True)
    return Form(call.label("done.note_title"), (field,), action)


@handler(shown="private")
async def note_keep(call: Call, hour: str, note: Annotated[str, Rest()]) -> Reply:
    """Keep a link or a few words with an hour that is done."""
    found = known_hour(call, hour)
    note = short_note(call, note)
    if found.id not in done_hours(await call.tx.ledger.facts(call.learner.key), call.catalog):
        raise call.refusal("done.note_open", call.button("hour.done_button", "finish", found.id), title=found.title)
    await _keep(call, found.id, note)
    buttons = (call.button("portfolio.button", "portfolio"), call.button("done.next_button", "today"))
    return Reply((Paragraph(call.say("done.noted", title=found.title)),), buttons)


async def _noted(call: Call, last: Fact, found: Hour | None, note: str) -> Reply:
    """Keep a note with the hour that was finished today, and offer that it was meant for the next one."""
    hour = known_hour(call, hour_done(last) or "")
    fact = await _keep(call, hour.id, note)
    text = [Paragraph(call.say("done.noted", title=hour.title))]
    buttons = [call.button("common.today_button", "today")]
    if found:
        text.append(Paragraph(call.say("done.another", title=found.title)))
        buttons.insert(0, call.button("done.another_button", "finish_noted", found.id, fact.id))
    return Reply(tuple(text), tuple(buttons))


@handler(shown="private")
async def finish_noted(call: Call, hour: str, fact: str) -> Reply:
    """Finish a second hour and give it the note that was kept with the first one."""
    found = known_hour(call, hour)
    facts = list(await call.tx.ledger.facts(call.learner.key))
    kept = next((known for known in facts if str(known.id) == fact and known.kind == "evidence"), None)
    if kept is None:
        raise BadAction(fact)
    if kept not in effective(facts) or not counts_now(call, found, facts):
        return await finish_hour(call, found, facts)
    facts.append(await call.tx.ledger.record(call.learner.key, Fact(call.now, call.today, "undo", fact)))
    return await finish_hour(call, found, facts, kept.note)


async def _keep(call: Call, hour: str, note: str) -> Fact:
    return await call.tx.ledger.record(call.learner.key, Fact(call.now, call.today, "evidence", hour, note=note))


def _last_today(call: Call, facts: list[Fact]) -> Fact | None:
    hours = (fact for fact in reversed(effective(facts)) if hour_done(fact) and fact.day == call.today)
    return next(hours, None)


def short_note(call: Call, note: str, most: int = FIELD_VALUE_UNITS) -> str:
    """Give a note without the space around it; refuse one that is too long to be shown again."""
    note = note.strip()
    if units(note) > most:
        raise call.refusal("done.note_long", call.button("common.today_button", "today"), n=most)
    return note
