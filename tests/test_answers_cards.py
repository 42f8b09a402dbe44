"""Every card is true: its example prints what it says, its error is raised for real, its trap is found where it is."""

import ast
import subprocess
import sys
from collections import Counter
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest
from real import catalog

from bot.answers.error_shapes import ANY_ERROR, explain
from bot.answers.pasted_errors import read_pasted_error
from bot.answers.traps import BrokenSyntax, every_trap, read_code, traps_in
from bot.catalog.answer_cards import Concept, ErrorShape
from bot.values.markup import fill, parse, plain

CONTENT = catalog()
PLAIN = [card for card in CONTENT.concepts.values() if card.code and card.output and not card.packages]
RAISED = [
    shape for shape in CONTENT.errors.values() if shape.error not in {"SyntaxError", "IndentationError", "TabError"}
]
SECONDS = 20


def run(code: str, folder: Path) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-I", "-X", "utf8", "-W", "ignore", "-c", code]
    return subprocess.run(command, capture_output=True, text=True, cwd=folder, timeout=SECONDS, check=False)


def in_parallel(codes: list[str], folder: Path) -> list[subprocess.CompletedProcess[str]]:
    with ThreadPoolExecutor(2) as pool:
        return list(pool.map(lambda code: run(code, folder), codes))


def squeezed(text: str) -> list[str]:
    return [line.rstrip() for line in text.strip().splitlines()]


@pytest.mark.timeout(180)
def test_every_example_prints_what_its_card_says(tmp_path: Path) -> None:
    done = in_parallel([card.code or "" for card in PLAIN], tmp_path)
    wrong = {
        card.id: ran.stdout + ran.stderr[-300:]
        for card, ran in zip(PLAIN, done, strict=True)
        if squeezed(ran.stdout) != squeezed(card.output or "")
    }
    assert wrong == {}


@pytest.mark.timeout(180)
def test_every_error_is_raised_for_real_and_finds_its_own_card(tmp_path: Path) -> None:
    """What needs a package that isn't there can't be raised here; those say so by importing it."""
    done = in_parallel([shape.raises for shape in RAISED], tmp_path)
    wrong = {shape.id: fault for shape, ran in zip(RAISED, done, strict=True) if (fault := _fault(shape, ran.stderr))}
    assert wrong == {}


def _fault(shape: ErrorShape, shown: str) -> str | None:
    pasted = read_pasted_error(_with_lines(shape.raises, shown))
    if pasted is None:
        return f"raises nothing: {shown[-200:]}"
    found = explain(pasted, CONTENT.errors.values())
    if found is None or found.shape.id != shape.id:
        return f"{pasted.error}: {pasted.message} finds {found and found.shape.id}"
    texts = (plain(fill(parse(text), found.values)) for text in (shape.text, shape.cause, shape.step))
    return next((f"is not filled: {text}" for text in texts if "{" in text.replace("{}", "") and "}" in text), None)


def _with_lines(code: str, shown: str) -> str:
    """Put the lines of code below their steps, which Python leaves out for code that lies in no file."""
    lines, told = code.splitlines(), []
    for line in shown.splitlines():
        told.append(line)
        if line.startswith('  File "<string>", line '):
            number = int(line.split("line ")[1].split(",")[0])
            told[-1] = line.replace("<string>", "main.py")
            told += [f"    {lines[number - 1].strip()}"] if number <= len(lines) else []
    return "\n".join(told)


@pytest.mark.parametrize("shape", [s for s in CONTENT.errors.values() if s not in RAISED], ids=lambda shape: shape.id)
def test_every_syntax_error_finds_its_own_card(shape: ErrorShape) -> None:
    with pytest.raises(SyntaxError) as raised:
        compile(shape.raises, "main.py", "exec")
    error = raised.value
    line = (error.text or "").strip()
    pasted = read_pasted_error(
        f'  File "main.py", line {error.lineno}\n    {line}\n    ^\n{type(error).__name__}: {error.msg}'
    )
    assert pasted
    found = explain(pasted, CONTENT.errors.values())
    assert found
    assert found.shape.id == shape.id


@pytest.mark.parametrize("trap", CONTENT.traps.values(), ids=CONTENT.traps)
def test_every_trap_is_found_in_what_falls_into_it_and_only_there(trap) -> None:
    assert trap.id in every_trap()
    for code in trap.code:
        tree = read_code(code)
        assert isinstance(tree, ast.Module), code
        assert trap.id in [caught.trap for caught in traps_in(tree)], code
    for code in trap.fine:
        tree = read_code(code)
        assert isinstance(tree, ast.Module), code
        assert trap.id not in [caught.trap for caught in traps_in(tree)], code


def test_every_finder_has_a_card_and_hints_before_it_tells() -> None:
    assert set(every_trap()) == set(CONTENT.traps)
    assert all("?" in trap.ask for trap in CONTENT.traps.values())


@pytest.mark.parametrize("folder", ["checks"])
def test_good_solutions_fall_into_no_trap(folder: str) -> None:
    """A trap that fires on good code would teach people to distrust all of them."""
    solutions = sorted((Path(__file__).parent.parent / "content" / folder).glob("*/solution/*.py"))
    assert len(solutions) > 300
    fired: dict[str, set[str]] = {}
    for path in solutions:
        tree = read_code(path.read_text("utf-8"))
        if not isinstance(tree, BrokenSyntax):
            for caught in traps_in(tree):
                fired.setdefault(caught.trap, set()).add(path.parent.parent.name)
    often = {trap: sorted(hours)[:5] for trap, hours in fired.items() if len(hours) > len(solutions) // 50}
    assert often == {}


def test_a_fallback_explains_any_error() -> None:
    assert [shape.id for shape in CONTENT.errors.values() if shape.error == ANY_ERROR] == ["err-other"]
    pasted = read_pasted_error("Traceback (most recent call last):\nmylib.OddError: x")
    assert pasted
    found = explain(pasted, CONTENT.errors.values())
    assert found
    assert found.shape.error == ANY_ERROR


def test_every_concept_says_what_it_needs_to() -> None:
    faults = [fault for card in CONTENT.concepts.values() for fault in _concept_faults(card)]
    assert faults == []


def _concept_faults(card: Concept) -> list[str]:
    wanted = {
        "two or three sentences": 14 <= len(card.text.split()) <= 80,
        "at least 4 ways of asking": len(card.ask) >= 4,
        "an example with its output, or none": bool(card.code) == bool(card.output),
        "an official page": card.link.startswith("https://"),
    }
    return [f"{card.id}: {what}" for what, holds in wanted.items() if not holds]


def test_every_way_out_is_one_for_every_machine() -> None:
    ways = {card.id: card.way for card in CONTENT.troubles.values()}
    assert [id for id, way in ways.items() if not way.all and not (way.windows and way.macos and way.linux)] == []
    assert [card.id for card in CONTENT.troubles.values() if len(card.ask) < 3] == []


def test_no_way_of_asking_stands_on_two_cards() -> None:
    every = [card for cards in (CONTENT.concepts, CONTENT.troubles, CONTENT.talk) for card in cards.values()]
    seen = Counter(way for card in every for way in {way.casefold() for way in card.ask})
    assert [way for way, count in seen.items() if count > 1] == []
