"""One person on two platforms: what their two ledgers say together."""

from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta

from hypothesis import given, settings
from hypothesis import strategies as st
from ledger_tale import DAY, HOUR, Tale

from bot.learning.day_bounds import zone_ref
from bot.learning.facts import Fact, counted_days, effective, once, study
from bot.learning.joining import by_age, doubled, join_ledgers, joined_learner, settling
from bot.learning.learner import Learner
from bot.learning.streak_fold import Streak, fold_streak

AT = datetime(2026, 5, 4, 12, tzinfo=UTC)
TODAY = date(2026, 5, 4)
ANA = Learner(1, AT, "Ana")
LAW = settings(max_examples=60, deadline=None)
ZONES = st.sampled_from(["UTC", "Europe/Berlin", "Asia/Tokyo", "America/New_York", "Pacific/Kiritimati"])
ACTS = ["study", "study", "log", "undo", "rest", "pause", "outage", "move"]


def act(tale: Tale, name: str, zone: str, wait: int) -> None:
    tale.later(wait * HOUR)
    match name:
        case "move":
            tale.moves(zone)
        case "undo" if tale.facts:
            tale.undoes()
        case "rest":
            tale._add("rest", "5,6")
        case "pause":
            tale._add("pause", (tale.today + 3 * DAY).isoformat())
        case "outage":
            tale._add("outage")
        case "log":
            tale.study(20, "log")
        case _:
            tale.study()


@st.composite
def ledgers(draw: st.DrawFn, first: int = 1) -> list[Fact]:
    """A random ledger whose ids begin at `first`."""
    tale = Tale(AT + draw(st.integers(0, 200)) * HOUR, draw(ZONES))
    tale._ids = iter(range(first, first + 1_000))
    for name, zone, wait in draw(st.lists(st.tuples(st.sampled_from(ACTS), ZONES, st.integers(0, 50)), max_size=25)):
        act(tale, name, zone, wait)
    return tale.facts


def streak_of(facts: list[Fact], on: date = TODAY + 60 * DAY) -> Streak:
    return fold_streak(facts, on, "UTC", time(3))


def renumbered(facts: list[Fact], by: int) -> list[Fact]:
    """The same ledger as another store would have it."""
    moved = [replace(fact, id=(fact.id or 0) + by) for fact in facts]
    return [replace(fact, ref=str(int(fact.ref) + by)) if fact.kind == "undo" else fact for fact in moved]


@LAW
@given(ledgers(), ledgers(first=5_000))
def test_the_order_of_joining_does_not_matter(one, other):
    assert streak_of(join_ledgers(one, other)) == streak_of(join_ledgers(other, one))
    counts = [
        sorted((fact.ref, fact.minutes) for fact in once(both))
        for both in (join_ledgers(one, other), join_ledgers(other, one))
    ]
    assert counts[0] == counts[1]


def test_what_one_side_has_twice_and_the_other_took_back_is_taken_back_in_either_order():
    rest = Fact(AT, TODAY, "rest", "5,6", id=1)
    one = [rest, Fact(AT, TODAY, "undo", "1", id=2), Fact(AT, TODAY, "session", "hour-2", 60, id=3)]
    other = [replace(rest, id=5_000), replace(rest, id=5_001)]
    for both in (join_ledgers(one, other), join_ledgers(other, one)):
        assert [fact.kind for fact in effective(both)] == ["session"]
    assert streak_of(join_ledgers(one, other)) == streak_of(join_ledgers(other, one))


def test_what_was_said_twice_in_a_moment_and_taken_back_once_stands_when_a_file_is_read_back():
    twice = [Fact(AT, TODAY, "session", "hour-1", 60, id=1), Fact(AT, TODAY, "session", "hour-1", 60, id=2)]
    facts = [*twice, Fact(AT, TODAY, "undo", "2", id=3)]
    joined = join_ledgers(facts, renumbered(facts, 5_000))
    assert [fact.kind for fact in effective(joined)] == ["session"]
    assert join_ledgers(joined, []) == joined


@LAW
@given(ledgers(), st.lists(st.booleans(), min_size=26, max_size=26))
def test_a_ledger_that_two_platforms_wrote_is_the_one_that_one_would_have_written(facts, sides):
    one = [fact for fact, side in zip(facts, sides, strict=False) if side]
    other = [fact for fact, side in zip(facts, sides, strict=False) if not side]
    assert streak_of(join_ledgers(one, other)) == streak_of(facts)


@LAW
@given(ledgers(), ledgers(first=5_000))
def test_joining_again_changes_nothing(one, other):
    joined = join_ledgers(one, other)
    assert join_ledgers(joined, []) == joined == join_ledgers([], joined)
    assert doubled(joined, []) == frozenset()


@LAW
@given(ledgers(), ledgers(first=5_000))
def test_what_was_undone_on_one_side_stays_undone(one, other):
    undone = {fact.id for side in (one, other) for fact in side} - {f.id for s in (one, other) for f in effective(s)}
    assert not undone & {fact.id for fact in effective(join_ledgers(one, other))}


@LAW
@given(ledgers())
def test_the_same_file_read_back_twice_is_counted_once(facts):
    joined = join_ledgers(facts, renumbered(facts, 5_000))
    assert streak_of(joined) == streak_of(facts)
    assert sum(fact.minutes for fact in study(joined)) == sum(fact.minutes for fact in study(facts))


@LAW
@given(ledgers(), ledgers(first=5_000))
def test_study_is_never_lost(one, other):
    other = [replace(fact, at=fact.at + timedelta(minutes=1)) for fact in other]  # no copies of one another
    assert counted_days(one) | counted_days(other) <= counted_days(join_ledgers(one, other))


def test_a_copy_that_was_undone_in_one_place_is_undone():
    fact = Fact(AT, TODAY, "log", "pandas", 40, id=1)
    undo = Fact(AT + HOUR, TODAY, "undo", "1", id=2)
    for one, other in (([fact, undo], [replace(fact, id=9)]), ([replace(fact, id=9)], [fact, undo])):
        assert study(join_ledgers(one, other)) == []


def test_the_same_hour_done_twice_counts_once_but_keeps_both_days():
    one = [Fact(AT, TODAY, "session", "h1", 60, id=1), Fact(AT, TODAY, "project", "p", 60, "milestone 1", id=2)]
    other = [replace(fact, at=AT + DAY, day=TODAY + DAY, id=(fact.id or 0) + 10) for fact in one]
    joined = join_ledgers(one, other)
    assert [fact.id for fact in once(joined)] == [1, 2]
    assert counted_days(joined) == {TODAY, TODAY + DAY}
    joined.append(Fact(AT + 2 * DAY, TODAY + 2 * DAY, "undo", "1", id=30))
    assert [fact.id for fact in once(joined)] == [2, 11]


def test_who_came_first_stays():
    late = Learner(2, AT + HOUR)
    assert by_age(late, ANA) == by_age(ANA, late) == (ANA, late)
    assert by_age(replace(late, joined_at=AT), ANA) == (ANA, replace(late, joined_at=AT))


def test_the_older_settings_win_and_unset_ones_are_filled():
    keep = replace(ANA, roadmap="web", minutes=90, remind_at=time(8), zone="Europe/Berlin", onboarded=True)
    gone = Learner(
        2, AT + HOUR, "Bo", "de", "some", "ai-ml", "Asia/Tokyo", time(21), time(5), True, (5, 6), 30, TODAY, TODAY, True
    )
    assert joined_learner(keep, gone) == replace(
        keep, background="some", rest_days=(5, 6), starts_on=TODAY, paused_until=TODAY
    )
    assert joined_learner(ANA, gone) == replace(gone, id=1, joined_at=AT, name="Ana", language="en", visible=False)


def test_what_one_of_them_declined_stays_declined():
    keep, gone = replace(ANA, wishes=("warn", "compare")), replace(ANA, id=2, wishes=("no-compare", "no-recap"))
    for one, other in ((keep, gone), (gone, keep)):
        assert joined_learner(one, other).wishes == ("warn", "no-compare", "no-recap")


def test_no_nudges_and_utc_stay_when_they_were_chosen():
    keep = replace(ANA, onboarded=True)
    joined = joined_learner(keep, Learner(2, AT, zone="Asia/Tokyo", remind_at=time(9), onboarded=True))
    assert (joined.remind_at, joined.zone, joined.onboarded) == (None, "UTC", True)


def test_settings_that_the_last_fact_contradicts_are_written_down():
    keep = replace(ANA, zone="Europe/Berlin", rest_days=(6,))
    facts = [
        Fact(AT, TODAY, "zone", zone_ref("Europe/Berlin", time(3)), note=zone_ref("UTC", time(3)), id=1),
        Fact(AT, TODAY, "rest", "6", id=2),
        Fact(AT + HOUR, TODAY, "zone", zone_ref("Asia/Tokyo", time(3)), note=zone_ref("UTC", time(3)), id=3),
        Fact(AT + HOUR, TODAY, "rest", "5", id=4),
        Fact(AT + HOUR, TODAY, "pause", (TODAY + 9 * DAY).isoformat(), id=5),
    ]
    now, today = AT + 2 * DAY, TODAY + 2 * DAY
    found = settling(facts, keep, keep, now, today)
    berlin, tokyo = zone_ref("Europe/Berlin", time(3)), zone_ref("Asia/Tokyo", time(3))
    assert found == [
        Fact(now, today, "zone", berlin, note=tokyo), Fact(now, today, "rest", "6"), Fact(now, today, "pause", ""),
    ]  # fmt: skip
    assert settling([*facts, *found], keep, keep, now, today) == []


def test_settings_that_hold_anyway_are_not_written_again():
    assert settling([], ANA, ANA, AT, TODAY) == []
    paused = replace(ANA, paused_until=TODAY - timedelta(days=1))
    assert settling([], paused, paused, AT, TODAY) == []
