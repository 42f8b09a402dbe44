from datetime import UTC, date, datetime, timedelta
from itertools import count

import pytest
from drive import content_app

from bot.learning.facts import Fact, FactKind
from bot.learning.pitfalls import APART, PitfallSign, explain, find_pitfall

CATALOG = content_app().catalogs["en"]
START = date(2026, 5, 4)
BASICS = [name for item in CATALOG.roadmaps["fundamentals"].items() for name in item.sessions]
CHECK = next(iter(CATALOG.milestones.values())).checks[0].id
WEB = [name for item in CATALOG.roadmaps["web"].stages[0].items() for name in item.sessions]


class Ledger:
    """Facts that are written one after another, and a day that moves."""

    def __init__(self) -> None:
        self.facts: list[Fact] = []
        self.day = START
        self._ids = count(1)

    def add(self, kind: FactKind, ref: str = "", note: str = "", days: int = 0) -> Fact:
        self.day += timedelta(days=days)
        at = datetime(self.day.year, self.day.month, self.day.day, 9, tzinfo=UTC)
        fact = Fact(at, self.day, kind, ref, 60 if kind == "session" else 0, note, next(self._ids))
        self.facts.append(fact)
        return fact

    def sessions(self, *refs: str) -> None:
        for ref in refs:
            self.add("session", ref, days=1)

    @property
    def sign(self) -> PitfallSign | None:
        return find_pitfall(self.facts, CATALOG, self.day)

    @property
    def seen(self) -> str | None:
        return self.sign.pitfall if self.sign else None


@pytest.fixture
def settlement() -> Ledger:
    return Ledger()


def test_an_empty_ledger_has_no_pitfall(settlement):
    assert settlement.sign is None


def test_tutorial_hell_needs_ten_hours_in_a_row(settlement):
    settlement.sessions(*BASICS[:9])
    assert settlement.sign is None
    settlement.sessions(BASICS[9])
    assert settlement.sign == PitfallSign("tutorial-hell", "sessions", {"n": 10})


def test_an_hour_that_a_linked_ledger_has_again_is_not_counted_after_something_was_built(settlement):
    settlement.sessions(*BASICS[:5])
    settlement.add("evidence", BASICS[4], "https://example.com")
    settlement.sessions(*BASICS[:5], *BASICS[5:14])
    assert settlement.sign is None


@pytest.mark.parametrize(
    ("kind", "ref", "note", "left_alone"),
    [
        ("project", "prj-todo", "milestone 1", True),
        ("project", "prj-todo", "done", True),
        ("project", "prj-todo", "chosen", False),
        ("project", "prj-todo", "dropped", False),
        ("evidence", BASICS[0], "https://a.bc", True),
        ("evidence", "web-flask-hello", "of an hour that is open", False),
        ("log", "pandas", "", False),
        ("answer", BASICS[0], "right", True),
        ("answer", next(iter(CATALOG.questions)), "right", False),
        ("milestone", CHECK, "", True),
        ("milestone", CHECK, "https://a.bc", True),
        ("session", "fun-todo-app", "", True),
    ],
)
def test_only_what_was_built_shown_or_checked_ends_the_row(settlement, kind, ref, note, left_alone):
    settlement.sessions(*BASICS[:5])
    settlement.add(kind, ref, note)
    settlement.sessions(*BASICS[5:14])
    assert (settlement.seen is None) == left_alone


def test_an_undone_hour_and_its_evidence_do_not_count(settlement):
    settlement.sessions(*BASICS[:10])
    settlement.add("undo", str(settlement.facts[-1].id))
    assert settlement.sign is None
    settlement.sessions(BASICS[9])
    assert settlement.seen == "tutorial-hell"
    shown = settlement.add("evidence", BASICS[9], "https://a.bc")
    assert settlement.sign is None
    settlement.add("undo", str(shown.id))
    assert settlement.seen == "tutorial-hell"


def test_three_changes_within_thirty_days_are_hopping_and_the_first_choice_is_none(settlement):
    for road in ("web", "ai-ml", "ai-ml", "devops"):
        settlement.add("path", road, days=5)
    assert settlement.sign is None
    settlement.add("path", "web", days=5)
    assert settlement.sign == PitfallSign("no-clear-goal", "changes", {"n": 3, "days": 30})
    settlement.day += timedelta(days=20)
    assert settlement.sign is None


def test_perfectionism_counts_self_checks_since_the_last_finished_hour(settlement):
    for _ in range(4):
        settlement.add("answer", WEB[0], "right")
    settlement.sessions(BASICS[0])
    for _ in range(4):
        settlement.add("answer", WEB[0], "right")
    question = next(iter(CATALOG.questions))
    for _ in range(9):
        settlement.add("answer", question, "right")  # of the placement
    for _ in range(9):
        settlement.add("answer", WEB[0], "right card")  # to a card that came back, which nobody asked for
    assert settlement.sign is None
    settlement.add("answer", WEB[0], "right")
    assert settlement.sign == PitfallSign("perfectionism", "answers", {"n": 5})
    settlement.add("log", "reading", days=1)
    assert settlement.seen == "perfectionism"
    settlement.add("project", "prj-todo", "milestone 1")
    assert settlement.sign is None


def test_a_card_that_is_missed_is_a_wrong_answer_and_one_that_is_nearly_known_puts_it_right(settlement):
    for name in BASICS[:3]:
        settlement.sessions(name)
        settlement.add("answer", name, "wrong card")
    settlement.sessions(WEB[0])
    assert settlement.sign == PitfallSign("ignoring-fundamentals", "wrong", {"n": 3, "days": 30})
    settlement.add("answer", BASICS[1], "nearly card")
    assert settlement.sign is None


def test_wrong_answers_of_the_fundamentals_count_until_they_are_put_right(settlement):
    for name in BASICS[:3]:
        settlement.add("answer", name, "wrong")
        settlement.sessions(name)
    assert settlement.sign is None, "who is at the fundamentals ignores nothing"
    settlement.sessions(WEB[0])
    assert settlement.sign == PitfallSign("ignoring-fundamentals", "wrong", {"n": 3, "days": 30})
    settlement.add("answer", BASICS[1], "right")
    assert settlement.sign is None


def test_a_wrong_answer_told_twice_on_a_day_is_one_and_old_ones_fade(settlement):
    for name in (BASICS[0], BASICS[0], BASICS[1], WEB[0]):
        settlement.add("answer", name, "wrong")
    settlement.sessions(WEB[0])
    assert settlement.sign is None
    settlement.add("answer", BASICS[0], "wrong")
    assert settlement.seen == "ignoring-fundamentals"
    settlement.day = START + timedelta(days=30)
    assert settlement.sign is None


def test_a_path_after_a_placement_at_the_first_level_skips_the_fundamentals(settlement):
    settlement.sessions(WEB[0])
    settlement.add("placed", "1")
    settlement.sessions(BASICS[0])
    assert settlement.sign is None
    settlement.sessions(WEB[1])
    assert settlement.sign == PitfallSign("ignoring-fundamentals", "placed", {"n": 1, "left": len(set(BASICS)) - 1})
    settlement.add("placed", "2")
    assert settlement.sign is None


def test_who_finished_the_fundamentals_skipped_nothing(settlement):
    settlement.add("placed", "1")
    settlement.sessions(*BASICS)
    settlement.add("evidence", BASICS[-1], "https://a.bc")
    settlement.sessions(WEB[0])
    assert settlement.sign is None


@pytest.mark.parametrize(
    ("kind", "ref", "note"),
    [
        ("project", "prj-todo", "milestone 1"),
        ("project", "prj-todo", "done"),
        ("session", "fun-todo-app", ""),
        ("evidence", WEB[0], "pushed to example.com/day1"),
        ("milestone", CHECK, "https://a.bc"),
    ],
)
def test_a_finished_phase_with_nothing_to_show_leaves_no_portfolio(settlement, kind, ref, note):
    settlement.sessions(*WEB)
    settlement.add("answer", WEB[-1], "right")
    settlement.add("milestone", CHECK)
    assert settlement.sign == PitfallSign("not-building-portfolio", "phases", {"n": 1})
    settlement.add("project", "prj-todo", "chosen")
    assert settlement.seen == "not-building-portfolio"
    settlement.add(kind, ref, note)
    assert settlement.sign is None


def test_fundamentals_that_were_checked_are_not_skipped(settlement):
    settlement.add("placed", "1")
    for name in BASICS:
        settlement.add("answer", name, "right")
    settlement.sessions(WEB[0])
    assert settlement.sign is None
    settlement.add("answer", BASICS[0], "wrong")
    assert settlement.sign == PitfallSign("ignoring-fundamentals", "placed", {"n": 1, "left": 1})


def test_a_pitfall_is_told_twice_in_three_months_at_most_and_never_the_same_one_running(settlement):
    settlement.sessions(*BASICS[:10])
    told = settlement.day
    settlement.add("coached", "tutorial-hell")
    for _ in range(5):
        settlement.add("answer", WEB[0], "right")
    settlement.day = told + APART - timedelta(days=1)
    assert settlement.sign is None
    settlement.day += timedelta(days=1)
    assert settlement.seen == "perfectionism"
    settlement.add("coached", "perfectionism")
    settlement.add("undo", str(settlement.facts[11].id))
    settlement.day += APART
    assert settlement.sign is None
    settlement.add("session", BASICS[10])
    settlement.facts = [fact for fact in settlement.facts if fact.kind != "answer"]
    assert settlement.sign == PitfallSign("tutorial-hell", "sessions", {"n": 11})
    assert timedelta(days=92) <= 2 * APART, "of any three months"


def test_the_reason_is_kept_as_it_was(settlement):
    settlement.sessions(*BASICS[:10])
    told = settlement.sign
    settlement.add("coached", "tutorial-hell")
    settlement.sessions(*BASICS[10:13])
    settlement.add("undo", "1")
    assert explain(settlement.facts, CATALOG, "tutorial-hell") == told
    assert explain(settlement.facts, CATALOG, "perfectionism") is None


def test_every_pitfall_of_the_content_can_be_seen():
    found = {"tutorial-hell", "no-clear-goal", "perfectionism", "ignoring-fundamentals", "not-building-portfolio"}
    assert set(CATALOG.pitfalls) == found
