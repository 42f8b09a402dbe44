"""A card as it is asked: fresh values each time, found again by its key, and never by a key of another version."""

from dataclasses import replace
from math import factorial

import pytest
from drive import POOLS
from real import catalog

from bot.catalog.deck import AnyCard, deck, kind_of
from bot.catalog.model import ExecutedCard, OrderCard, Session
from bot.learning.card_question import SHUFFLES, ask, asked
from bot.proving.card_programs import printed

CARDS = [card for card in deck(catalog()).values() if isinstance(card, Session) or POOLS.find(card)]
ONE_OF_EACH = list({kind_of(card): card for card in CARDS}.values())


@pytest.mark.parametrize("card", CARDS, ids=lambda card: card.id)
def test_a_button_finds_the_question_that_was_asked(card: AnyCard) -> None:
    for turn in range(3):
        question = ask(card, POOLS.find, turn)
        assert question is not None
        assert asked(card, POOLS.find, question.key) == question
    assert asked(card, POOLS.find, "nothing") is None


def test_there_is_one_of_each_kind() -> None:
    assert {kind_of(card) for card in ONE_OF_EACH} == {"choice", "executed", "typed", "order", "fault"}


def test_values_are_fresh_for_forty_turns() -> None:
    for card in CARDS:
        if isinstance(card, ExecutedCard):
            codes = {ask(card, POOLS.find, turn).code for turn in range(40)}  # type: ignore[union-attr]
            assert len(codes) == 40


def test_what_was_worked_out_for_another_version_is_not_asked() -> None:
    for card in ONE_OF_EACH:
        if not isinstance(card, Session):
            assert ask(replace(card, code=card.code + "\n"), POOLS.find, 0) is None


def test_lines_never_come_in_an_order_that_holds() -> None:
    for card in CARDS:
        if isinstance(card, OrderCard):
            for turn in range(SHUFFLES):
                question = ask(card, POOLS.find, turn)
                assert question is not None
                used = {line for order in question.orders for line in order}
                assert tuple(n for n in range(1, len(question.lines) + 1) if n in used) not in question.orders


def test_every_order_that_is_taken_prints_what_it_should() -> None:
    for card in CARDS:
        if isinstance(card, OrderCard):
            question = ask(card, POOLS.find, 3)
            assert question is not None
            programs = ["\n".join(question.lines[n - 1] for n in order) for order in question.orders]
            assert set(printed(programs)) == {card.prints.rstrip("\n")}


def test_every_learner_has_an_order_of_options_of_their_own() -> None:
    card = next(card for card in CARDS if kind_of(card) == "choice")
    question = ask(card, POOLS.find, 0)
    assert question is not None
    seen = {tuple(number for number, _ in question.shuffled(learner)) for learner in range(200)}
    assert len(seen) == factorial(len(question.options))
    assert question.shuffled(7) == question.shuffled(7)
    turns = [ask(card, POOLS.find, turn) for turn in range(SHUFFLES)]
    assert len({tuple(number for number, _ in one.shuffled(7)) for one in turns if one}) > 2
