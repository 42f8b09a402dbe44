"""Lives of learners that hypothesis makes up: study, rest days, pauses, outages and moves in any order."""

from hypothesis import strategies as st
from ledger_tale import DAY, Tale

ZONES = ["UTC", "Europe/Berlin", "Pacific/Kiritimati", "Pacific/Pago_Pago", "Asia/Kolkata"]
REST = st.lists(st.integers(0, 6), max_size=3, unique=True)
STEPS = st.one_of(
    st.just(("study",)),
    st.tuples(st.just("nothing"), st.integers(1, 9)),
    st.tuples(st.just("rests"), REST),
    st.tuples(st.just("pauses"), st.integers(0, 70)),
    st.just(("ends the pause",)),
    st.tuples(st.just("outage"), st.integers(1, 12)),
    st.tuples(st.just("moves"), st.sampled_from(ZONES)),
)
LIVES = st.lists(STEPS, min_size=1, max_size=40)


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
        case ("outage", days):
            for day in range(days):
                tale.covers("outage", tale.today + day * DAY)
            tale.later((days - 1) * DAY)
        case ("moves", zone):
            tale.moves(zone)
    tale.later(DAY)


def wait_while_it_lives(tale: Tale, most: int) -> None:
    """Go on to the last day on which the streak still lives, or so many days."""
    for _ in range(most):
        tale.later(DAY)
        if not tale.streak.current:
            tale.later(-DAY)
            return
