"""How an answer looks: a concept, a way out of trouble, an error in plain words, traps in code."""

from collections.abc import Iterable, Iterator, Sequence

from bot.answers.error_shapes import Explained
from bot.answers.index import Hit
from bot.answers.pasted_errors import PastedError
from bot.answers.traps import Caught
from bot.catalog.answer_cards import Concept, Trouble
from bot.command import Call
from bot.values.action import Action
from bot.values.bounds import clip
from bot.values.markup import Text, fill, parse
from bot.values.message import AnyButton, Block, Button, Code, Link, Paragraph, Title

SYSTEMS = ("all", "windows", "macos", "linux")
LINE_UNITS = 300


def concept_blocks(call: Call, concept: Concept) -> list[Block]:
    """Show what a thing is, an example with what it prints, and what it is mixed up with."""
    blocks: list[Block] = [Title(concept.title), Paragraph(parse(concept.text))]
    if concept.code:
        blocks.append(Code(concept.code.rstrip("\n")))
    if concept.output:
        blocks += [Paragraph(call.say("answers.concept_output")), Code(concept.output.rstrip("\n"), "text")]
    blocks.append(Paragraph(call.say("answers.concept_confusion", text=parse(concept.confusion))))
    return blocks


def trouble_blocks(call: Call, trouble: Trouble) -> list[Block]:
    """Show why something doesn't work, the way out, and how to see that it worked."""
    ways = [(system, getattr(trouble.way, system)) for system in SYSTEMS]
    told = [("cause", trouble.cause), *((system, way) for system, way in ways if way), ("worked", trouble.worked)]
    said = (Paragraph(call.say(f"answers.trouble_{key}", text=parse(text))) for key, text in told)
    return [Title(trouble.title), *said]


def error_blocks(call: Call, trace: PastedError, explained: Explained) -> list[Block]:
    """Say in plain words what an error means, where to look, and one thing to try."""
    shape = explained.shape
    blocks: list[Block] = [
        Title(call.label("answers.error_title", error=clip(trace.error))),
        Paragraph(_filled(explained, shape.text)),
    ]
    if trace.own:
        key = "answers.error_where" if trace.own.name.endswith(".py") else "answers.error_where_line"
        blocks.append(Paragraph(call.say(key, line=trace.own.line, file=trace.own.name)))
        blocks += [Code(clip(trace.own.code, LINE_UNITS))] if trace.own.code else []
    for key, text in (("cause", shape.cause), ("step", shape.step)):
        blocks.append(Paragraph(call.say(f"answers.error_{key}", text=_filled(explained, text))))
    return blocks


def trap_blocks(call: Call, caught: Sequence[Caught]) -> list[Block]:
    """Ask about the lines that fall into a trap."""
    cards = [(one.line, call.catalog.traps[one.trap]) for one in caught if one.trap in call.catalog.traps]
    asked = (Paragraph(call.say("answers.trap_at", line=line, ask=parse(card.ask))) for line, card in cards)
    return [Title(call.label("answers.traps_title")), *asked] if cards else []


def card_buttons(call: Call, card: Concept | Trouble) -> Iterator[AnyButton]:
    """Lead to the hour that teaches it and to the official page."""
    if card.hour:
        yield call.button("answers.hour_button", "hour_at", card.hour)
    if card.link:
        yield Link(call.label("answers.page_button"), card.link)


def near_buttons(call: Call, hits: Iterable[Hit]) -> list[Button]:
    """Offer cards by their titles."""
    return [
        Button(clip(title), Action("answer_card", hit.kind, hit.id)) for hit in hits if (title := title_of(call, hit))
    ]


def title_of(call: Call, hit: Hit) -> str | None:
    """Give the title of a card; what people say has none."""
    found = card_of(call, hit.kind, hit.id)
    return found.title if found else None


def card_of(call: Call, kind: str, id: str) -> Concept | Trouble | None:
    """Find a card."""
    return call.catalog.concepts.get(id) if kind == "concept" else call.catalog.troubles.get(id)


def _filled(explained: Explained, text: str) -> Text:
    return fill(parse(text), explained.values)
