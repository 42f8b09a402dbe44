"""Every card of the content says what CPython says, now as when it was worked out, and fits on every screen."""

from dataclasses import replace
from random import Random

import pytest
from cards_house import learned
from drive import POOLS, Drive
from real import catalog

from bot.catalog.card_pools import CardPools
from bot.catalog.content_folder import CONTENT
from bot.catalog.deck import deck, kind_of
from bot.catalog.model import Session
from bot.learning.card_question import ask
from bot.proving.card_files import card_files
from bot.proving.card_instances import LEAST_ANSWERS
from bot.proving.card_work import POOL_SIZE, work_out
from bot.values.message import BUTTONS

FILES = card_files(CONTENT)
ANSWERED = 60
AGAIN = 8  # of the instances of a card, the first ones; `mentor content cards` works out all of them


@pytest.mark.timeout(240)
@pytest.mark.parametrize("name", FILES)
def test_cards_hold_and_what_was_kept_is_what_comes_of_them(name: str) -> None:
    kept = CardPools(CONTENT)
    for card in FILES[name]:
        found = work_out(card, AGAIN)
        assert [fault for fault in found.faults if "different answers" not in fault] == [], card.id
        pool = kept.find(card)
        assert pool is not None, card.id
        assert len(pool.instances) in {0, POOL_SIZE}, card.id
        assert not pool.instances or len({instance.prints for instance in pool.instances}) >= LEAST_ANSWERS, card.id
        assert replace(pool, instances=pool.instances[:AGAIN]) == found.pool, card.id


@pytest.mark.timeout(240)
async def test_every_card_fits_on_every_screen_with_its_answers() -> None:
    drive = Drive.fresh()
    hours = [id for id, card in deck(catalog()).items() if isinstance(card, Session)]
    ana = await learned(drive, await drive.person("ana").starts(), *hours[:3])
    answered = set(Random(6).sample(sorted(deck(catalog())), min(ANSWERED, len(deck(catalog())))))
    for id, card in deck(catalog()).items():
        question = ask(card, POOLS.find, 3)
        assert question is not None, id
        await ana.forges(f"1:card_ask:{id}:{question.key}")
        assert 3 <= len(ana.reply.buttons) <= BUTTONS, id
        assert "older message" not in ana.sees, id
        if id in answered:
            for choice in ("x", "1") if kind_of(card) in {"choice", "executed", "fault"} else ("x",):
                await ana.forges(f"1:card_pick:{id}:{question.key}:{choice}")
                assert question.why.split("`")[0] in ana.sees, id
