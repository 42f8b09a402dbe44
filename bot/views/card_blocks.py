"""How a card looks: the question, and what is read after the answer."""

from collections.abc import Iterator, Sequence

from bot.command import Call
from bot.learning.card_judging import Judged
from bot.learning.card_question import CardQuestion
from bot.values.action import Action
from bot.values.markup import Text, parse, verbatim
from bot.values.message import Block, Button, Code, Paragraph

DONT_KNOW = "x"
OPTION_LETTERS = "ABCDEFG"
NEWLINE = " ⏎ "


def question_blocks(call: Call, question: CardQuestion, chosen: Sequence[int] = ()) -> list[Block]:
    """Show what is asked, with its options or lines."""
    blocks = asked_blocks(call, question)
    if has_options(question):
        lines = (_option(call, question, place, number) for place, number in enumerate(_order(call, question)))
        blocks += [Paragraph(line) for line in lines]
    if question.lines:
        left = (_numbered(number, line) for number, line in enumerate(question.lines, 1) if number not in chosen)
        blocks.append(Code("\n".join(left)))
        if chosen:
            blocks += [Paragraph(call.say("review.so_far")), Code(program(question, chosen))]
    return blocks


def asked_blocks(call: Call, question: CardQuestion) -> list[Block]:
    """Show what is asked, without what there is to choose from."""
    asks = parse(question.asks) if question.asks else call.say("review.what_prints")
    blocks: list[Block] = [Paragraph(call.say("today.question", text=asks))]
    if question.code:
        numbered = "\n".join(_numbered(n, line) for n, line in enumerate(question.code.splitlines(), 1))
        blocks.append(Code(numbered if question.kind == "fault" else question.code))
    if question.shows:
        blocks.append(Paragraph(call.say("review.it_prints", prints=one_line(question.shows))))
    if question.lines:
        blocks.append(Paragraph(call.say("review.order_how", n=question.needed)))
    return blocks


def answer_buttons(call: Call, question: CardQuestion, chosen: Sequence[int] = ()) -> Iterator[Button]:
    """Offer the ways to answer; not to know is one of them."""
    where = (question.card, question.key)
    if has_options(question):
        for place, number in enumerate(_order(call, question)):
            yield Button(OPTION_LETTERS[place], Action("card_pick", *where, number))
    elif question.kind == "fault":
        for number in range(1, len(question.code.splitlines()) + 1):
            yield Button(str(number), Action("card_pick", *where, number))
    elif question.lines:
        so_far = "".join(map(str, chosen))
        for number in range(1, len(question.lines) + 1):
            if number not in chosen:
                yield Button(str(number), Action("card_line", *where, f"{so_far}{number}"))
        if chosen:
            yield call.button("review.from_start_button", "card_ask", *where)
        else:
            yield call.button("review.type_button", "card_type", *where)
    else:
        yield call.button("review.type_button", "card_type", *where, style="primary")
    yield call.button("assess.dont_know_button", "card_pick", *where, DONT_KNOW)


def told_blocks(call: Call, question: CardQuestion, given: Text | None, judged: Judged, reason: str) -> list[Block]:
    """Show what was asked and answered, what leads there, and why it is as it is."""
    blocks = asked_blocks(call, question)[: 3 if question.shows else 2]
    if given and judged.verdict != "right":
        blocks.append(Paragraph(call.say("review.you_said", answer=given)))
    if judged.near:
        blocks.append(Paragraph(call.say(f"review.near_{judged.near}")))
    if reason:
        blocks.append(Paragraph(parse(reason)))
    blocks += _answer(call, question)
    blocks.append(Paragraph(call.say("today.answer", text=parse(question.why))))
    return blocks


def _answer(call: Call, question: CardQuestion) -> list[Block]:
    if question.lines:
        return [Paragraph(call.say("review.order_holds")), Code(question.answer)]
    if question.kind == "fault":
        return [Paragraph(call.say("review.fault_is", number=question.answer)), Code(question.mended)]
    answer = parse(question.answer) if question.kind == "choice" else code_text(question.answer)
    return [Paragraph(call.say("review.answer", answer=answer))]


def has_options(question: CardQuestion) -> bool:
    """Tell whether there are options to press."""
    return question.kind in {"choice", "executed"}


def option_text(question: CardQuestion, number: int) -> Text:
    """Write one of the options."""
    text = question.options[number].text
    return parse(text) if question.kind == "choice" else code_text(text)


def code_text(text: str) -> Text:
    """Write what a program prints as code, on one line."""
    return parse(f"`{one_line(text)}`") if "`" not in text and text.strip() else verbatim(one_line(text))


def one_line(text: str) -> str:
    """Write several lines as one."""
    return NEWLINE.join(text.splitlines())


def program(question: CardQuestion, chosen: Sequence[int]) -> str:
    """Put the chosen lines below each other."""
    return "\n".join(question.lines[number - 1] for number in chosen)


def _order(call: Call, question: CardQuestion) -> list[int]:
    return [number for number, _ in question.shuffled(call.learner.key)]


def _option(call: Call, question: CardQuestion, place: int, number: int) -> Text:
    return call.say("review.option", letter=OPTION_LETTERS[place], text=option_text(question, number))


def _numbered(number: int, line: str) -> str:
    return f"{number} | {line}"
