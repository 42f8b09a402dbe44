"""Hours whose work lies on the learner's own machine: a script looks at it there, and its receipt comes here."""

from typing import Annotated

from bot.checking.handed_in import PYTHON
from bot.checking.local_script import code_of, hour_of, script, script_words
from bot.command import Call, handler
from bot.commands.done import counts_now, finish_hour, note_form, short_note
from bot.commands.today import known_hour
from bot.learning.checked import MACHINE, proof_of
from bot.learning.course import Hour
from bot.learning.facts import Fact
from bot.reading.arguments import Rest
from bot.values.action import Action
from bot.values.media import File
from bot.values.message import AnyButton, Aside, Code, Field, Form, Link, Paragraph, Reply, Title
from bot.views.hour_blocks import on_word_button

SCRIPT, SCRIPT_TYPE = f"check{PYTHON}", "text/x-python"


def local_page(call: Call, hour: Hour) -> Reply:
    """Say how the work of an hour is looked at on the learner's machine, and give the script."""
    command = f"python {SCRIPT} {hour.id} {code_of(call.learner)}"
    blocks = (
        Title(hour.title),
        Paragraph(call.say("local.how")),
        Code(command, "shell"),
        Paragraph(call.say("local.then")),
        Aside(call.say("local.honest")),
    )
    site = call.operator.site
    link: tuple[AnyButton, ...] = (Link(call.label("local.link"), f"{site.rstrip('/')}/{SCRIPT}"),) if site else ()
    file = File(SCRIPT, local_script(call).encode(), SCRIPT_TYPE)
    receipt = call.button("local.receipt_button", "receipt_ask", style="primary")
    return Reply(blocks, (receipt, *link, on_word_button(call, hour.id)), file=file)


def local_script(call: Call) -> str:
    """Write the script in the learner's language."""
    return script(call.checks.local, script_words(call.words, call.learner.language))


@handler(shown="private")
async def receipt_ask(call: Call) -> Form:
    """Ask for the receipt that the script printed."""
    field = Field("receipt", call.label("local.receipt_label"), call.label("local.receipt_hint"))
    return Form(call.label("local.receipt_title"), (field,), Action("receipt_take"))


@handler(shown="private")
async def receipt_take(call: Call, receipt: Annotated[str, Rest()]) -> Reply:
    """Count the hour that a receipt is for."""
    found = hour_of(receipt, call.learner, call.checks.local)
    if found is None:
        raise call.refusal("local.not_yours", call.button("local.receipt_button", "receipt_ask"))
    hour, facts = known_hour(call, found), list(await call.tx.ledger.facts(call.learner.key))
    fresh = counts_now(call, hour, facts)
    counted = await finish_hour(call, hour, facts, checked=True) if fresh else None
    if counted or proof_of(hour.id, facts, call.catalog) in {None, "word"}:
        await call.tx.ledger.record(call.learner.key, Fact(call.now, call.today, "checked", hour.id, note=MACHINE))
    told = Paragraph(call.say("local.counted", title=hour.title))
    if counted is None:
        return Reply((told,), (call.button("common.today_button", "today"),))
    return Reply((told, *counted.blocks[1:]), counted.buttons, drawing=counted.drawing)


def person_page(call: Call, hour: Hour) -> Reply:
    """Say that only a person can judge an hour, and ask for something that shows it."""
    buttons = (
        call.button("local.evidence_button", "prove_ask", hour.id, style="primary"),
        on_word_button(call, hour.id),
    )
    return Reply((Title(hour.title), Paragraph(call.say("local.person"))), buttons)


@handler(shown="private")
async def prove_ask(call: Call, hour: str) -> Form:
    """Ask for what shows that an hour was done."""
    return note_form(call, Action("prove_keep", known_hour(call, hour).id))


@handler(shown="private")
async def prove_keep(call: Call, hour: str, note: Annotated[str, Rest()]) -> Reply:
    """Finish an hour with what shows it."""
    facts = list(await call.tx.ledger.facts(call.learner.key))
    return await finish_hour(call, known_hour(call, hour), facts, short_note(call, note))
