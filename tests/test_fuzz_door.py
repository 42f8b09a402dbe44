"""Random events at the core's door: no fault, and every answer fits each platform. In full: docs/security.md."""

import pytest
from fuzz_door import Fuzz

from bot.ports.store import Store


@pytest.mark.parametrize("seed", [11, 12, 13])
async def test_whatever_happens_is_answered_and_every_answer_can_be_shown(seed: int) -> None:
    fuzz = Fuzz(seed)
    await fuzz.run(600)
    assert fuzz.faults == {}, fuzz.faults.most_common(5)
    assert len(fuzz.kinds) > 8
    assert len(fuzz.slowest) == 10


async def test_every_store_bears_whatever_happens(store: Store) -> None:
    fuzz = Fuzz(14, store)
    await fuzz.run(300)
    assert fuzz.faults == {}, fuzz.faults.most_common(5)
