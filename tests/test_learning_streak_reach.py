"""Who may still have a streak, told from little: nobody whom an outage would cost one may be left out."""

from datetime import timedelta

from hypothesis import given, settings
from ledger_tale import DAY, Tale
from streak_tales import LIVES, live

from bot.learning.facts import counted_days
from bot.learning.streak_reach import LULL, may_live


@settings(max_examples=400, deadline=None)
@given(LIVES)
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
    tale.later(LULL)
    assert not may_live(tale.facts, counted_days(tale.facts), tale.today)
