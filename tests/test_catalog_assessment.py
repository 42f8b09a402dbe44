"""The answers of the placement are what Python says."""

import ast
import os
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest
from real import catalog as real_catalog

from bot.catalog.model import Question

ROOT = Path(__file__).resolve().parent.parent


@pytest.fixture(scope="module")
def questions() -> list[Question]:
    return list(real_catalog().questions.values())


def test_the_code_of_every_question_gives_the_answer(questions: list[Question], tmp_path: Path) -> None:
    coded = [question for question in questions if question.code]
    assert coded
    with ThreadPoolExecutor(os.cpu_count()) as pool:
        said = list(pool.map(lambda question: outcome(str(question.code), tmp_path), coded))
    wrong = {
        question.id: (question.answer, found)
        for question, found in zip(coded, said, strict=True)
        if question.answer != found
    }
    assert wrong == {}


def outcome(code: str, folder: Path) -> str:
    """Run the code alone: its lines joined, or the name of the exception that ended it."""
    done = subprocess.run(
        [sys.executable, "-I", "-S", "-X", "utf8", "-c", code],
        capture_output=True,
        text=True,
        encoding="utf-8",
        cwd=folder,
        timeout=20,
        check=False,
    )
    if done.returncode:
        return done.stderr.strip().splitlines()[-1].partition(":")[0]
    return " / ".join(line.strip() for line in done.stdout.strip().splitlines())


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
