import asyncio

import pytest

from bot.process.few_at_once import few_at_once


async def test_however_many_wait_only_a_few_are_asked_at_once() -> None:
    asking, most = 0, 0

    async def is_even(number: int) -> bool:
        nonlocal asking, most
        asking += 1
        most = max(most, asking)
        await asyncio.sleep(0)
        asking -= 1
        return number % 2 == 0

    assert await few_at_once(range(1_000), is_even, 8, 5) == frozenset(range(0, 1_000, 2))
    assert most == 8
    assert len(asyncio.all_tasks()) == 1


async def test_what_could_not_be_asked_in_time_is_none_of_them() -> None:
    async def hangs(number: int) -> bool:
        await asyncio.sleep(0 if number < 3 else 60)
        return True

    assert await few_at_once(range(9), hangs, 2, 0.05) == {0, 1, 2}
    assert await few_at_once([], hangs, 2, 0.05) == frozenset()
    assert len(asyncio.all_tasks()) == 1


async def test_a_fault_ends_it_and_leaves_nothing_at_work() -> None:
    async def fails(number: int) -> bool:
        if number == 5:
            raise ValueError("five")
        await asyncio.sleep(0)
        return False

    with pytest.raises(ValueError, match="five"):
        await few_at_once(range(99), fails, 3, 5)
    assert len(asyncio.all_tasks()) == 1
