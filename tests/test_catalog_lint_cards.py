"""Every rule about cards: what can be seen without running them, and what running them shows."""

import json
from collections.abc import Callable
from copy import deepcopy
from pathlib import Path
from typing import Any

import pytest
from catalog_folder import small, write

from bot.catalog.lint import lint
from bot.catalog.model import ExecutedCard, FaultCard, OrderCard, Slip
from bot.proving.card_files import card_files, keep
from bot.proving.card_work import work_out

WHY = "What is so, and why it is so, in a few words."
EXECUTED: dict[str, Any] = {
    "id": "x-sum", "hour": "hour-1", "given": {"a": "1..30", "b": "40..70"}, "code": "print($a + $b)\n",
    "slips": [{"code": "print($a)", "why": WHY}, {"code": "print($b)", "why": WHY}], "why": WHY + " It makes $answer.",
}  # fmt: skip
ORDER: dict[str, Any] = {
    "id": "o-sum", "hour": "hour-1", "ask": "Put them in order.", "why": WHY, "prints": "3",
    "code": "total = 1\nfor n in (1, 1):\n    total += n\nprint(total)\n", "extra": ["    total = n"],
}  # fmt: skip
FAULT: dict[str, Any] = {
    "id": "f-sum", "hour": "hour-1", "ask": "Which line?", "why": WHY, "prints": "3", "line": 2, "fix": "total = a + 1",
    "code": "a = 2\ntotal = a - 1\nprint(total)\n",
}  # fmt: skip
CARDS = {"executed": [EXECUTED], "orders": [ORDER], "faults": [FAULT]}
Cards = dict[str, list[dict[str, Any]]]


def folder_with(path: Path, cards: Cards, work: bool = True) -> Path:
    folder = write(path, small() | {"cards/a.yaml": cards})
    if work:
        for name, found in card_files(folder).items():
            keep(folder, name, {card.id: work_out(card) for card in found})
    return folder


def changed(part: str, **values: Any) -> Cards:
    cards = deepcopy(CARDS)
    cards[part][0] |= values
    return cards


def messages(folder: Path) -> list[str]:
    return [fault.message for fault in lint(folder)]


def test_good_cards_are_clean(tmp_path: Path) -> None:
    assert messages(folder_with(tmp_path, CARDS)) == []


def test_a_file_may_have_some_kinds_only(tmp_path: Path) -> None:
    assert messages(folder_with(tmp_path, {"faults": [FAULT]})) == []


def test_a_card_that_was_not_run_is_told(tmp_path: Path) -> None:
    assert (
        messages(folder_with(tmp_path, CARDS, work=False)) == ["was not run since it changed: mentor content cards"] * 3
    )


def test_a_card_that_changed_since_is_told(tmp_path: Path) -> None:
    folder_with(tmp_path, CARDS)
    folder = folder_with(tmp_path, changed("faults", fix="total = 3"), work=False)
    assert messages(folder) == ["was not run since it changed: mentor content cards"]


def test_words_may_change_without_a_run(tmp_path: Path) -> None:
    folder_with(tmp_path, CARDS)
    assert messages(folder_with(tmp_path, changed("executed", why=WHY), work=False)) == []


FAULTS: list[tuple[Cards, str]] = [
    (changed("executed", hour="hour-99"), "there is no session 'hour-99'"),
    (changed("executed", id="hour-1"), "this id stands twice"),
    (changed("executed", id="q-one"), "this id stands twice"),
    (changed("executed", given={"a": "1..30", "b": "40..50"}), "has 330 instances, and 500 are the least"),
    (changed("executed", given={"a": "1 to 9", "b": "40..70"}), "'1 to 9' is no range"),
    (changed("executed", given={"a": "9..1", "b": "40..70"}), "given.a is empty"),
    (changed("executed", given={"a": "1..30", "b": "40..70", "c": "1..2"}), "given.c is not used in the code"),
    (changed("executed", given={"A": "1..30", "b": "40..70"}), "given.A: a name has small letters"),
    (changed("executed", code="print($a + $b + $c)"), "$c is not given"),
    (changed("executed", code="print($a + $b"), "is no Python in line 1"),
    (changed("executed", code="print($a + $b, '$')"), "has a $ without a name"),
    (changed("executed", where="$a <"), "is no Python in line 1"),
    (changed("executed", why="Right."), "why has 1 words, and a reason has 8 to 60"),
    (changed("executed", why=WHY + " Well done!"), "why has an exclamation mark"),
    (changed("executed", why=WHY + " `half"), "has a backtick without its partner"),
    (changed("executed", slips=[{"code": "print(1)", "why": WHY}] * 4), "has at most 3 slips"),
    (changed("executed", slips=[{"code": "print(1)", "why": "No."}]), "the why of a slip has 1 words"),
    (changed("executed", code="print($a + $b)" + " " * 60), "code has at most 12 lines of 60 characters"),
    (changed("orders", code="a = 1\n"), "has 2 lines with those that belong nowhere"),
    (changed("orders", code="a = 1\na = 1\nprint(a)\n"), "has a line twice"),
    (changed("faults", line=9), "line 9 is not among its 3"),
    (changed("faults", fix="total = a - 1"), "the fix is the line that it mends"),
    (changed("faults", code="a = 2\n\nprint(a)\n"), "code has 2 to 8 lines, none of them empty"),
    (changed("faults", ask="Which `line?"), "ask has a backtick without its partner"),
]


@pytest.mark.parametrize(("cards", "message"), FAULTS, ids=[message for _, message in FAULTS])
def test_a_rule_is_seen_without_running(tmp_path: Path, cards: Cards, message: str) -> None:
    assert any(found.startswith(message) or message in found for found in messages(folder_with(tmp_path, cards, False)))


@pytest.mark.parametrize(
    ("wrong", "why", "message"),
    [
        (["one"], WHY, "has 1 wrong options, and a card has 2 or 3"),
        (["a", "b", "c", "d"], WHY, "has 4 wrong options"),
        (["a", "`A`."], WHY, "has an option twice"),
        (["a", "b" * 161], WHY, "an option has at most 160 characters"),
        (["a", "b"], "", "why has 0 words"),
    ],
)
def test_a_self_check_with_options_is_a_card(tmp_path: Path, wrong: list[str], why: str, message: str) -> None:
    files = small()
    files["sessions/a.yaml"]["sessions"][0]["check"] |= {"wrong": wrong, "why": why}
    assert any(message in found for found in messages(write(tmp_path, files)))


def executed(**values: Any) -> ExecutedCard:
    raw = EXECUTED | values
    return ExecutedCard(**json.loads(json.dumps(raw)) | {"slips": _slips(raw["slips"])})


def slip(code: str) -> dict[str, str]:
    return {"code": code, "why": WHY}


def _slips(raw: list[dict[str, str]]) -> Any:
    return tuple(Slip(**slip) for slip in raw)


Make = Callable[[], ExecutedCard | OrderCard | FaultCard]
RUN: list[tuple[Make, str]] = [
    (lambda: executed(code="print({'$a', '$b', 'c', 'd', 'e'})"), "prints something else each time"),
    (lambda: executed(code="import random\nprint(random.random(), $a, $b)"), "prints something else each time"),
    (lambda: executed(code="print($a * 0 + $b * 0)"), "has fewer than 3 different answers"),
    (lambda: executed(where="$a == 1 and $b == 40"), "has 1 instances, and 40 are wanted"),
    (lambda: executed(slips=[slip("print($a)"), slip("print($a)")]), "has fewer than two other options"),
    (lambda: executed(slips=[slip("print(' ', $a + $b)")], typed=True), "would be taken for the answer"),
    (lambda: executed(code="print(($a + $b) * '-')", slips=[]), "what is typed has one line of at most 60"),
    (lambda: executed(code="x = $a + $b", slips=[]), "prints nothing"),
    (lambda: executed(code="n = $a\nwhile n < $b:\n    print()"), "goes on and on for"),
    (lambda: executed(slips=[slip("print($a)"), slip("while $a:\n    n = 1")]), "goes on and on for"),
    (lambda: OrderCard(**ORDER | {"extra": ("    total = total + n",)}), "can be built with a line of `extra`"),
    (lambda: OrderCard(**ORDER | {"prints": "4", "extra": ()}), "prints '3', and not '4'"),
    (
        lambda: OrderCard(**ORDER | {"code": "a = 1\nb = 2\nc = 3\nprint(3)\n", "extra": ()}),
        "24 of 24 orders print the same: little is asked",
    ),
    (lambda: FaultCard(**FAULT | {"prints": "4"}), "mended it prints '3', and not '4'"),
    (lambda: FaultCard(**FAULT | {"prints": "1", "fix": "total = 1"}), "prints what it should already"),
]  # fmt: skip


@pytest.mark.parametrize(("make", "message"), RUN, ids=[message for _, message in RUN])
def test_a_rule_is_seen_by_running(make: Make, message: str) -> None:
    assert any(message in fault for fault in work_out(make()).faults)


def test_a_card_that_does_not_hold_is_not_kept(tmp_path: Path) -> None:
    folder = folder_with(tmp_path, changed("faults", prints="4"))
    assert "f-sum" not in json.loads((folder / "cards/a.json").read_text())
    assert messages(folder) == ["was not run since it changed: mentor content cards"]


def test_a_program_without_end_is_ended() -> None:
    card = OrderCard(**ORDER | {"code": "n = 3\nwhile n:\n    n -= 1\nprint(n)\n", "prints": "0", "extra": ()})
    assert work_out(card).faults == ()


def test_an_error_is_the_last_line() -> None:
    card = FaultCard(**FAULT | {"code": "a = 2\ntotal = a / 0\nprint(total)\n"})
    assert work_out(card).pool.shows == "ZeroDivisionError"
