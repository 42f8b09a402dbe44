"""Who may still have a streak, told from little: nobody whom an outage would cost one may be left out."""

from datetime import timedelta

from hypothesis import given, settings
from hypothesis import strategies as st
from ledger_tale import DAY, Tale

from bot.learning.facts import counted_days
from bot.learning.streak_reach import LULL, may_live

ZONES = ["UTC", "Europe/Berlin", "Pacific/Kiritimati", "Pacific/Pago_Pago", "Asia/Kolkata"]
REST = st.lists(st.integers(0, 6), max_size=3, unique=True)
STEPS = st.one_of(
    st.just(("study",)),
    st.tuples(st.just("nothing"), st.integers(1, 9)),
    st.tuples(st.just("rests"), REST),
    st.tuples(st.just("pauses"), st.integers(0, 70)),
    st.just(("ends the pause",)),
    st.just(("outage",)),
    st.tuples(st.just("moves"), st.sampled_from(ZONES)),
)


def live(tale: Tale, step: tuple) -> None:
    """Do one thing, and let a day pass."""
    match step:
        case ("study",):
            tale.study()
        case ("nothing", days):
            tale.later((days - 1) * DAY)
        case ("rests", weekdays):
            tale.rests(*weekdays)
        case ("pauses", days):
            tale.pauses(str(tale.today + days * DAY))
        case ("ends the pause",):
            tale.pauses("")
        case ("outage",):
            tale.covers("outage")
        case ("moves", zone):
            tale.moves(zone)
    tale.later(DAY)


@settings(max_examples=400, deadline=None)
@given(st.lists(STEPS, min_size=1, max_size=40))
def test_nobody_with_a_streak_is_left_out(steps):
    tale = Tale("2026-03-02 12:00").study()
    for step in [("study",), *steps]:
        live(tale, step)
        counted = counted_days(tale.facts)
        if tale.streak.current and tale.today not in counted:
            assert may_live(tale.facts, counted, tale.today), tale.row


def test_most_of_those_without_a_streak_are():
    gone = Tale("2026-03-02 12:00").days("xxxxxxxxxxxxxxx").later(LULL + timedelta(days=1))
    assert gone.streak.current == 0
    assert not may_live(gone.facts, counted_days(gone.facts), gone.today)


def test_a_pause_is_reached_however_long_ago_it_was_announced():
    tale = Tale("2026-03-02 12:00").study()
    tale.pauses("2026-04-30")
    tale.later(65 * DAY)
    assert may_live(tale.facts, counted_days(tale.facts), tale.today)
    tale.later(3 * DAY)
    assert not may_live(tale.facts, counted_days(tale.facts), tale.today)
