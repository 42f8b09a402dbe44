"""Whose program runs next: places in turn, one at a time a person."""

from collections import Counter

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.ports.runner import RUNS_OF_PERSON, RUNS_OF_PLACE, TooManyRuns
from bot.sandbox.local_runner import Sandbox
from bot.sandbox.run_queue import Run, RunQueue
from bot.values.events import Address


def address(name: str) -> Address:
    return Address("test", name)


def join(queue: RunQueue, place: str, person: str) -> Run:
    return queue.join(address(place), address(person))


def running(runs: list[Run]) -> list[str]:
    return [run.person.id for run in runs if run.begun.is_set()]


def test_so_many_run_as_there_is_room() -> None:
    queue = RunQueue(2)
    runs = [join(queue, "a", name) for name in "123"]
    assert running(runs) == ["1", "2"]
    queue.leave(runs[0])
    assert runs[2].begun.is_set()


def test_a_person_runs_one_at_a_time_and_others_pass() -> None:
    queue = RunQueue(2)
    first, second = join(queue, "a", "1"), join(queue, "a", "1")
    other = join(queue, "a", "2")
    assert (first.begun.is_set(), second.begun.is_set(), other.begun.is_set()) == (True, False, True)
    queue.leave(other)
    assert not second.begun.is_set()
    queue.leave(first)
    assert second.begun.is_set()


def test_places_take_turns_however_many_wait_in_one() -> None:
    queue = RunQueue(1)
    busy = [join(queue, "a", f"a{number}") for number in range(5)]
    one = join(queue, "b", "b0")
    assert queue.position(one) == 2
    assert [queue.position(run) for run in busy[1:]] == [1, 3, 4, 5]
    queue.leave(busy[0])
    assert busy[1].begun.is_set()
    queue.leave(busy[1])
    assert one.begun.is_set()


def test_who_gives_up_waits_no_more_and_leaves_nothing_behind() -> None:
    queue = RunQueue(1)
    first, second, third = (join(queue, "a", name) for name in "123")
    queue.leave(second)
    queue.leave(first)
    assert third.begun.is_set()
    queue.leave(third)
    assert queue.waiting == 0
    assert not queue._ring
    assert not queue._busy


def test_nobody_can_fill_the_queue() -> None:
    queue = RunQueue(1)
    for _ in range(RUNS_OF_PERSON + 1):
        join(queue, "a", "1")
    with pytest.raises(TooManyRuns):
        join(queue, "a", "1")
    for number in range(RUNS_OF_PLACE - RUNS_OF_PERSON):
        join(queue, "a", f"p{number}")
    with pytest.raises(TooManyRuns):
        join(queue, "a", "another")
    assert not join(queue, "b", "1b").begun.is_set()


@given(st.lists(st.tuples(st.sampled_from("abc"), st.sampled_from("123456"), st.booleans()), max_size=60))
def test_it_always_holds_what_it_promises(moves: list[tuple[str, str, bool]]) -> None:
    queue, runs = RunQueue(2), list[Run]()
    for place, person, leaves in moves:
        if leaves and runs:
            queue.leave(runs.pop(len(runs) // 2))
        else:
            try:
                runs.append(join(queue, place, person))
            except TooManyRuns:
                assert sum(run.person.id == person and not run.begun.is_set() for run in runs) >= RUNS_OF_PERSON
        begun = [run for run in runs if run.begun.is_set()]
        waiting = [run for run in runs if not run.begun.is_set()]
        assert len(begun) <= 2
        assert max(Counter(run.person for run in begun).values(), default=0) <= 1
        assert queue.waiting == len(waiting)
        assert sorted(queue.position(run) for run in waiting) == list(range(1, len(waiting) + 1))
        if len(begun) < 2:
            assert {run.person for run in waiting} <= {run.person for run in begun}


@pytest.mark.parametrize(("there", "at_once"), [(1, 1), (2, 1), (4, 3), (None, 1)])
def test_a_core_stays_free_for_answers_where_people_are_served_too(monkeypatch, tmp_path, there, at_once):
    monkeypatch.setattr("os.cpu_count", lambda: there)
    assert Sandbox(tmp_path).at_once == at_once
