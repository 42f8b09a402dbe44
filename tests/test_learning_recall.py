"""What was met and answered becomes memories, and memories become the two questions of a day."""

from collections.abc import Callable
from datetime import UTC, date, datetime, time, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from real import catalog

from bot.catalog.deck import cards_by_hour, deck, hour_of, kind_of
from bot.clock import DAY
from bot.learning.facts import CARD, Fact
from bot.learning.memories import Memory, learned, reviewed
from bot.learning.recall_choice import CardCandidate, by_need, rate, worthwhile
from bot.learning.recall_fold import ANSWERS_COUNT, Met, cards_met, memory_of, met
from bot.learning.recalled import Freshness, freshness

MONDAY = date(2026, 5, 4)
RETENTION = catalog().recall.retention
HOURS = sorted(cards_by_hour(catalog()))


def fact(day: date, kind: str, ref: str, note: str = "", id: int | None = None) -> Fact:
    return Fact(datetime.combine(day, time(12), UTC), day, kind, ref, note=note, id=id)  # type: ignore[arg-type]


def memories(facts: list[Fact]) -> dict[str, Memory]:
    found = met(facts, catalog())
    return {card.id: memory_of(found, card.id, hour_of(card)) for card in cards_met(found, catalog())}


def candidates(facts: list[Fact], today: date) -> list[CardCandidate]:
    found = (CardCandidate(id, hour_of(deck(catalog())[id]), memory) for id, memory in memories(facts).items())
    return [rate(one, today, RETENTION, 30) for one in found]


def two(facts: list[Fact], today: date, who: str = "1") -> list[str]:
    """The questions of a day."""
    return [one.card for one in worthwhile(candidates(facts, today), today, who)[:2]]


def answered(facts: list[Fact], days: int, verdict: Callable[[int], str], begin: date = MONDAY) -> list[Fact]:
    """Live for some days and answer both questions of each."""
    facts = list(facts)
    for number in range(days):
        today = begin + number * DAY
        for card in two(facts, today):
            facts.append(fact(today, "answer", card, f"{verdict(len(facts))} {CARD}"))
    return facts


def test_a_card_is_met_with_its_hour_and_not_before() -> None:
    assert memories([]) == {}
    known = memories([fact(MONDAY, "session", "fun-operators", id=1)])
    assert set(known) == {card.id for card in cards_by_hour(catalog())["fun-operators"]}
    assert all(memory == learned(MONDAY) for memory in known.values())


def test_an_undo_of_the_hour_takes_its_cards_away() -> None:
    done = [fact(MONDAY, "session", "fun-operators", id=1)]
    assert memories([*done, fact(MONDAY, "undo", "1", id=2)]) == {}


def test_nothing_is_asked_on_the_day_it_was_learned() -> None:
    done = [fact(MONDAY, "session", hour, id=number) for number, hour in enumerate(HOURS)]
    assert two(done, MONDAY) == []
    assert two(done, MONDAY + 7 * DAY) != []


def test_the_placement_counts_as_a_first_answer() -> None:
    area = next(area for area in catalog().areas.values() if set(area.hours) & set(HOURS))
    question = next(one for one in catalog().questions.values() if one.topic == area.id and one.level == 1)
    hour = next(hour for hour in area.hours if hour in HOURS)
    for verdict in ("right", "wrong"):
        facts = [fact(MONDAY, "answer", question.id, verdict), fact(MONDAY + DAY, "session", hour)]
        memory = next(iter(memories(facts).values()))
        assert memory == reviewed(reviewed(None, MONDAY, verdict), MONDAY + DAY, "right")


def test_hours_that_the_placement_found_known_have_cards() -> None:
    placed = fact(MONDAY, "placed", "3", ",".join(f"{area}:3" for area in catalog().areas))
    assert memories([placed])
    assert all(memory.day == MONDAY for memory in memories([placed]).values())


def test_an_old_self_judged_answer_is_a_review() -> None:
    hour = next(hour for hour in HOURS if kind_of(cards_by_hour(catalog())[hour][0]) == "choice")
    done = fact(MONDAY, "session", hour)
    told = fact(MONDAY + 3 * DAY, "answer", hour, "wrong")
    assert memories([done, told])[hour] == reviewed(learned(MONDAY), MONDAY + 3 * DAY, "wrong")
    assert two([done, told], MONDAY + 4 * DAY)[0] == hour


def test_cards_say_how_fresh_it_is_as_self_checks_did() -> None:
    notes = ["right", f"right {CARD}", f"nearly {CARD}", f"wrong {CARD}"]
    facts = [fact(MONDAY, "answer", f"hour-{number}", note) for number, note in enumerate(notes)]
    assert freshness(facts, MONDAY) == Freshness(3, 4, MONDAY)


def test_of_one_day_the_first_answer_counts() -> None:
    done = fact(MONDAY, "session", "fun-operators")
    first = fact(MONDAY + 3 * DAY, "answer", "x-floor-mod", f"wrong {CARD}")
    again = fact(MONDAY + 3 * DAY, "answer", "x-floor-mod", f"right {CARD}")
    assert memories([done, first, again]) == memories([done, first])


def test_ten_years_of_answers_are_bounded() -> None:
    done = fact(MONDAY, "session", "fun-operators")
    many = [fact(MONDAY + n * DAY, "answer", "x-floor-mod", f"right {CARD}") for n in range(1, 3_650)]
    found = met([done, *many], catalog())
    assert len(found.answers["x-floor-mod"]) == ANSWERS_COUNT
    assert found.counts["x-floor-mod"] == 3_649


def test_better_known_is_asked_later() -> None:
    right = reviewed(learned(MONDAY), MONDAY + 3 * DAY, "right")
    nearly = reviewed(learned(MONDAY), MONDAY + 3 * DAY, "nearly")
    wrong = reviewed(learned(MONDAY), MONDAY + 3 * DAY, "wrong")
    far = MONDAY + 30 * DAY
    assert right.recall(far) > nearly.recall(far) > wrong.recall(far)


def all_hours(day: date) -> list[Fact]:
    return [fact(day, "session", hour) for hour in HOURS]


@settings(max_examples=25, deadline=None)
@given(st.integers(1, 900), st.lists(st.sampled_from(["right", "wrong", "nearly"]), min_size=1, max_size=5))
def test_no_break_piles_anything_up(away: int, verdicts: list[str]) -> None:
    lived = answered(all_hours(MONDAY), 12, lambda n: verdicts[n % len(verdicts)])
    back = MONDAY + timedelta(12 + away)
    first = two(lived, back)
    assert len(first) <= 2
    assert len(two(answered(lived, 1, lambda n: "right", back), back + DAY)) <= 2
    assert len(set(first)) == len(first)


@settings(max_examples=25, deadline=None)
@given(st.lists(st.sampled_from(["right", "wrong", "nearly"]), min_size=1, max_size=7), st.integers(2, 20))
def test_what_was_wrong_today_is_asked_tomorrow(verdicts: list[str], days: int) -> None:
    facts = all_hours(MONDAY)
    for number in range(days):
        today = MONDAY + number * DAY
        lived = answered(facts, 1, lambda n: verdicts[n % len(verdicts)], today)
        wrong = {one.ref for one in lived[len(facts) :] if one.note == f"wrong {CARD}"}
        assert wrong <= set(two(lived, today + DAY))
        facts = lived


@settings(max_examples=15, deadline=None)
@given(st.lists(st.sampled_from(["right", "wrong", "nearly"]), min_size=1, max_size=5), st.integers(1, 30))
def test_the_same_ledger_gives_the_same_questions(verdicts: list[str], days: int) -> None:
    lived = answered(all_hours(MONDAY), days, lambda n: verdicts[n % len(verdicts)])
    today = MONDAY + timedelta(days)
    assert two(lived, today) == two(list(lived), today)
    assert two(lived, today) == [one.card for one in worthwhile(reversed(candidates(lived, today)), today, "1")[:2]]


def test_the_second_question_is_about_another_hour() -> None:
    facts = [fact(MONDAY, "session", hour) for hour in ("fun-lists-for", "fun-operators")]
    first, second = two(facts, MONDAY + 9 * DAY)
    assert hour_of(deck(catalog())[first]) != hour_of(deck(catalog())[second])


def test_who_wants_more_gets_what_is_remembered_least() -> None:
    facts = answered(all_hours(MONDAY), 5, lambda n: "right")
    today = MONDAY + 5 * DAY
    found = by_need(candidates(facts, today), today, "1")
    chances = [one.memory.recall(today) for one in found]
    assert chances == sorted(chances)
    assert len(found) == len(memories(facts))


@pytest.mark.parametrize("gap", [0, -3])
def test_a_clock_that_went_back_breaks_nothing(gap: int) -> None:
    memory = reviewed(learned(MONDAY), MONDAY + timedelta(gap), "right")
    assert 0 < memory.recall(MONDAY) <= 1
    assert rate(CardCandidate("a", "b", memory), min(memory.day, MONDAY), RETENTION, 30).worth is None


def test_nothing_met_is_nothing_to_ask() -> None:
    assert cards_met(Met(), catalog()) == []
    assert worthwhile([], MONDAY, "1") == by_need([], MONDAY, "1") == []


def test_a_card_that_takes_longer_has_to_be_worth_more() -> None:
    one = CardCandidate("a", "b", learned(MONDAY))
    quick, slow = (rate(one, MONDAY + 30 * DAY, RETENTION, seconds).worth for seconds in (25, 60))
    assert quick is not None
    assert slow is not None
    assert quick > slow > 0
