"""The answers of the placement are what Python says."""

import ast
import warnings
from contextlib import redirect_stdout
from io import StringIO
from pathlib import Path
from traceback import format_exception_only

import pytest
from real import catalog as real_catalog

from bot.catalog.model import Question


@pytest.fixture(scope="module")
def questions() -> list[Question]:
    return list(real_catalog().questions.values())


def test_the_code_of_every_question_gives_the_answer(
    questions: list[Question], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    coded = [question for question in questions if question.code]
    assert coded
    said = {question.id: (question.answer, outcome(str(question.code))) for question in coded}
    assert {id: both for id, both in said.items() if both[0] != both[1]} == {}


def outcome(code: str) -> str:
    """Run the code alone: its lines joined, or the name of the exception that ended it."""
    out = StringIO()
    try:
        with redirect_stdout(out), warnings.catch_warnings(action="ignore"):
            exec(compile(code, "question", "exec"), {"__name__": "__main__"})
    except Exception as fault:  # noqa: BLE001 - whatever ends it is the answer
        return format_exception_only(fault)[-1].strip().partition(":")[0]
    return " / ".join(line.strip() for line in out.getvalue().strip().splitlines())


def test_every_question_can_be_asked(questions: list[Question]) -> None:
    for question in questions:
        assert question.answer in question.options, question.id
        assert len(set(question.options)) == len(question.options) >= 3, question.id
        assert question.why.strip(), question.id
    assert {question.level for question in questions} == {1, 2, 3}


def test_options_fit_on_a_button(questions: list[Question]) -> None:
    assert [question.id for question in questions if any(len(option) > 40 for option in question.options)] == []


def test_the_right_answer_is_not_always_in_the_same_place(questions: list[Question]) -> None:
    places = [question.options.index(question.answer) for question in questions]
    assert max(places.count(place) for place in set(places)) <= len(places) * 0.45


def test_code_is_python(questions: list[Question]) -> None:
    for question in questions:
        if question.code and question.answer != "SyntaxError":
            ast.parse(question.code)
