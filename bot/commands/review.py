"""What was learned comes back as questions: two before the hour, more for who asks."""

from bot.command import Call, command, handler
from bot.learning.card_question import CardQuestion
from bot.values.message import Paragraph, Reply, Title
from bot.views.card_blocks import answer_buttons, question_blocks
from bot.views.recall_blocks import Recall, next_card, question_asked, question_of, recall_of, title_of


@command(shown="private")
async def review(call: Call) -> Reply:
    """Ask about what was learned, for as long as the learner likes."""
    return await _next(call, unasked=False)


@handler(shown="private")
async def recall(call: Call) -> Reply:
    """Ask the next question of today's two."""
    return await _next(call, unasked=True)


@handler(shown="private")
async def card_ask(call: Call, card: str, key: str) -> Reply:
    """Show the question that a message named."""
    question = question_asked(call, card, key)
    return shown(call, question) if question else await changed(call)


async def changed(call: Call) -> Reply:
    """Ask another question where the card of a button has changed."""
    found = await _next(call, unasked=False)
    return Reply((Paragraph(call.say("review.changed")), *found.blocks), found.buttons)


async def _next(call: Call, unasked: bool) -> Reply:
    found = await recall_of(call, list(await call.tx.ledger.facts(call.learner.key)))
    card = next_card(call, found, unasked)
    question = question_of(call, card, found) if card else None
    return shown(call, question) if question else _none(call, found)


def _none(call: Call, found: Recall) -> Reply:
    key = "review.enough" if found.candidates else "review.nothing_yet"
    return Reply((Paragraph(call.say(key)),), (call.button("common.today_button", "today", style="primary"),))


def shown(call: Call, question: CardQuestion, chosen: tuple[int, ...] = ()) -> Reply:
    """Show a question, under the title of its hour; the hour of today is one press away."""
    blocks = (Title(title_of(call, question.card)), *question_blocks(call, question, chosen))
    return Reply(blocks, (*answer_buttons(call, question, chosen), call.button("review.hour_button", "today")))
