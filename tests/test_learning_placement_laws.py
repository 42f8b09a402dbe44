"""Who is placed where: 2,000 people of twelve kinds, and what more knowledge must never cost."""

from dataclasses import replace
from datetime import UTC, date, datetime

import pytest
from drive import content_app
from placement_takers import kinds, sit, too_high
from seeded import seeded

from bot.learning.assessment import (
    MOST_QUESTIONS,
    Answered,
    PlacementRun,
    current_run,
    hours_known,
    known_hours,
    last_placement,
    place,
)
from bot.learning.facts import Fact

AT, DAY = datetime(2026, 5, 4, 12, tzinfo=UTC), date(2026, 5, 4)
CATALOG = content_app().catalogs["en"]
A_KIND = 167  # twelve times this is 2,004
HEAD = f"{'kind':36} {'level':>5} {'asked':>6} {'left out':>9} {'of':>3} {'too high':>9}"


def test_of_2000_takers_at_most_three_percent_are_placed_too_high(capsys):
    rows, high, asked = [HEAD], 0, 0
    for name, taker in kinds(CATALOG).items():
        sat = [sit(taker, CATALOG, key) for key in range(A_KIND)]
        wrong = sum(too_high(taker, found, CATALOG) for found, _ in sat)
        n = sum(count for _, count in sat)
        out = sum(len(hours_known(found.known, CATALOG)) for found, _ in sat) / A_KIND
        known = len(hours_known(taker.knows, CATALOG))
        rows.append(f"{name:36} {taker.level:>5} {n / A_KIND:>6.1f} {out:>9.1f} {known:>3} {wrong / A_KIND:>9.1%}")
        high, asked = high + wrong, asked + n
    takers = A_KIND * len(kinds(CATALOG))
    rows.append(f"{'all':36} {'':>5} {asked / takers:>6.1f} {'':>9} {'':>3} {high / takers:>9.1%}")
    with capsys.disabled():
        print("", *rows, sep="\n")
    assert high <= 0.03 * takers
    assert 7 <= asked / takers <= 8.5


@pytest.mark.parametrize(("name", "more_than"), [("level 1 firm, says so", 4), ("level 2 firm, says so", 8)])
def test_who_is_firm_skips_more_hours_than_they_did(name, more_than):
    taker = kinds(CATALOG)[name]
    out = [len(hours_known(sit(taker, CATALOG, key)[0].known, CATALOG)) for key in range(100)]
    assert sum(out) / len(out) >= 1.25 * more_than
    assert min(out) >= more_than - 1


def a_run(dice) -> PlacementRun:
    """Make a run of any answers at all, with or without one before it."""
    drawn = dice.sample(list(CATALOG.questions.values()), dice.randint(1, MOST_QUESTIONS))
    share = dice.choice((0.3, 0.6, 0.9, 1))
    answers = tuple(Answered(question, dice.random() < share) for question in drawn)
    cut = dice.choice((0, len(answers) // 2))
    return PlacementRun(bool(cut), 1, answers[cut:], answers[:cut])


@seeded(1500)
def test_one_more_right_answer_never_leaves_out_fewer_hours(dice):
    run = a_run(dice)
    wrong = [number for number, answer in enumerate(run.answers) if not answer.right]
    if not wrong:
        return
    flipped = dice.choice(wrong)
    better = tuple(replace(a, right=True) if n == flipped else a for n, a in enumerate(run.answers))
    before, after = place(run, CATALOG), place(replace(run, answers=better), CATALOG)
    assert after.level >= before.level
    assert hours_known(after.known, CATALOG) >= hours_known(before.known, CATALOG)


@seeded(1500)
def test_the_hardest_level_needs_functions_and_classes(dice):
    run = a_run(dice)
    if place(run, CATALOG).level == 3:
        assert run.known["functions"] >= 2
        assert run.known["classes"] >= 2


def test_easier_hours_of_an_area_count_with_a_harder_one():
    assert hours_known({"comprehensions": 2}, CATALOG) == {"fun-list-comps", "fun-dict-comps"}
    assert hours_known({"comprehensions": 1}, CATALOG) == {"fun-list-comps"}


def test_what_was_placed_before_areas_had_levels_keeps_its_meaning():
    old = Fact(AT, DAY, "placed", "2", note="files-errors,scope", id=1)
    assert known_hours([old], CATALOG) == {"fun-try-except", "fun-text-csv", "fun-scope"}
    assert known_hours([replace(old, ref="1")], CATALOG) == frozenset()


def test_what_is_written_is_read_again():
    found = sit(kinds(CATALOG)["level 2 firm, says so"], CATALOG, 5)[0]
    assert last_placement([Fact(AT, DAY, "placed", str(found.level), note=found.note, id=1)]) == found


def test_a_run_that_began_in_the_fixed_order_goes_on():
    order = ("q-var-reassign", "q-op-negative", "q-str-bytes")
    facts = [Fact(AT, DAY, "answer", ref, note="right", id=n + 1) for n, ref in enumerate(order)]
    run = current_run(facts, "some", CATALOG, 7)
    assert [answer.question.id for answer in run.answers] == list(order)
    assert place(run, CATALOG).level == 1
