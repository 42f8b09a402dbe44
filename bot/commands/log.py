"""Other study: a book, a course, a talk; enough of it makes a day count."""

from typing import Annotated

from bot.command import Call, command, handler
from bot.commands.undo import take_back
from bot.learning.facts import COUNTED_MINUTES, Fact, counted_days, study
from bot.reading.kinds import MinutesKind, NoteKind
from bot.values.action import Action, BadAction
from bot.values.message import Aside, Block, Field, Form, Paragraph, Reply, Title
from bot.views.streak_blocks import streak_of, strip_of_days

LEAST_LOGGED, MOST_LOGGED = 1, 600  # minutes of one entry
LOGGED_MINUTES = MinutesKind(LEAST_LOGGED, MOST_LOGGED, usual=(15, 30, 45, 60), strict=False)
SUBJECT_MOST = 200  # characters


@command(shown="private")
async def log(
    call: Call,
    minutes: Annotated[int | None, LOGGED_MINUTES] = None,
    subject: Annotated[str, NoteKind(SUBJECT_MOST)] = "",
) -> Reply | Form:
    """Write other study down, and say whether the day counts; ask for how long it was unless that is understood."""
    if minutes is None or not LEAST_LOGGED <= minutes <= MOST_LOGGED:
        return _ask(call, subject)
    return await keep_log(call, minutes, subject)


def _ask(call: Call, subject: str) -> Form:
    hint = call.label("log.minutes_hint", least=LEAST_LOGGED, most=MOST_LOGGED)
    fields = (
        Field("minutes", call.label("log.minutes_label"), hint),
        Field("subject", call.label("log.subject_label"), value=subject, required=False, kept=True),
    )
    return Form(call.label("log.form_title"), fields, Action("log"))


async def keep_log(call: Call, minutes: int, subject: str, note: str = "") -> Reply:
    """Write minutes of study down; a note says where they come from."""
    fact = Fact(call.now, call.today, "log", subject, minutes, note)
    fact = await call.tx.ledger.record(call.learner.key, fact)
    facts = list(await call.tx.ledger.facts(call.learner.key))
    before = sum(one.kind == "log" and one.day == call.today for one in study(facts)) - 1
    said = call.say_again("log.kept_subject" if subject else "log.kept", before, n=minutes, subject=subject)
    blocks: list[Block] = [Title(call.label("log.title")), Paragraph(said)]
    if call.today in counted_days(facts):
        await call.tx.outbox.cancel(call.learner.key, call.today)
        streak = streak_of(call, facts)
        blocks.append(Paragraph(call.say("done.streak", n=streak.current, row=strip_of_days(call, streak))))
    else:
        blocks.append(Aside(call.say("log.short", n=_missing(call, facts))))
    buttons = (call.button("common.streak_button", "streak"), call.button("common.today_button", "today"))
    return Reply(tuple(blocks), (*buttons, call.button("log.undo_button", "log_undo", fact.id)))


@handler(shown="private")
async def log_undo(call: Call, fact: str) -> Reply:
    """Take back the minutes that a button names."""
    facts = list(await call.tx.ledger.facts(call.learner.key))
    found = next((known for known in facts if str(known.id) == fact and known.kind == "log"), None)
    if found is None:
        raise BadAction(fact)
    return await take_back(call, found, facts)


def _missing(call: Call, facts: list[Fact]) -> int:
    return COUNTED_MINUTES - sum(fact.minutes for fact in study(facts) if fact.day == call.today)
