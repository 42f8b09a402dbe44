"""A question, an error or code, answered as plain data: what `mentor ask` prints, and what is measured."""

from collections.abc import Iterator
from typing import Any

from bot.answers.error_shapes import explain
from bot.answers.finding import QuestionKind, library
from bot.answers.index import Hit
from bot.answers.pasted_errors import PastedError, read_pasted_error
from bot.answers.signs import says_one_of
from bot.answers.traps import BrokenSyntax, read_code, traps_in
from bot.catalog.model import Catalog
from bot.checking.handed_in import looks_like_code
from bot.values.markup import fill, parse, plain
from bot.words.text import Words

Answers = dict[str, Any]


def answer(question: str, code: str, catalog: Catalog, words: Words, language: str, hour: str | None) -> Answers:
    """Give the kind of a question and its answers, best first; the hour is named where no card names another."""
    kind, found = _answered(question, code, catalog, words, language)
    return {
        "kind": kind,
        "answers": [one | {"hour": one["hour"] or (hour if kind != "talk" else None)} for one in found],
    }


def _answered(
    question: str, code: str, catalog: Catalog, words: Words, language: str
) -> tuple[QuestionKind, list[Answers]]:
    lists = words.lists(language, "despair.word_")
    if says_one_of(question, lists["said"], lists["harmless"]):
        return "talk", [_made("despair", "", words.label(language, "despair.answer"))]
    if trace := read_pasted_error(question):
        return "traceback", list(_error(trace, catalog))
    if code or looks_like_code(question):
        return "code", list(_code(code or question, catalog))
    found = library(catalog, words, language).find(question)
    if found.spoken:
        intent = found.spoken.intent
        text = " ".join(intent.say[:1]) or f"/{intent.command} {found.spoken.rest}".strip()
        return "talk", [_made(intent.id, intent.ask[0], plain(parse(text)), score=found.hits[0].score)]
    return found.kind, [_of_hit(hit, catalog) for hit in found.hits if hit.kind != "talk"]


def _error(trace: PastedError, catalog: Catalog) -> Iterator[Answers]:
    found = explain(trace, catalog.errors.values())
    if found:
        shape = found.shape
        texts = (plain(fill(parse(text), found.values)) for text in (shape.text, shape.cause, shape.step))
        yield _made(shape.id, trace.error, " ".join(texts), shape.hour, score=1.0)


def _code(code: str, catalog: Catalog) -> Iterator[Answers]:
    tree = read_code(code)
    if isinstance(tree, BrokenSyntax):
        yield from _error(PastedError("SyntaxError", tree.message), catalog)
        return
    for caught in traps_in(tree):
        if card := catalog.traps.get(caught.trap):
            yield _made(card.id, card.title, plain(parse(f"{card.ask} {card.tell}")), card.hour, score=1.0)


def _of_hit(hit: Hit, catalog: Catalog) -> Answers:
    if hit.kind == "concept":
        concept = catalog.concepts[hit.id]
        return _made(hit.id, concept.title, plain(parse(concept.text)), concept.hour, concept.link, hit.score)
    trouble = catalog.troubles[hit.id]
    ways = (trouble.way.all, trouble.way.windows, trouble.way.macos, trouble.way.linux)
    text = " ".join(filter(None, (trouble.cause, *ways)))
    return _made(hit.id, trouble.title, plain(parse(text)), trouble.hour, trouble.link, hit.score)


def _made(
    id: str, title: str, text: str, hour: str | None = None, link: str | None = None, score: float = 1.0
) -> Answers:
    return {"id": id, "title": title, "text": text, "hour": hour, "link": link, "score": score}
