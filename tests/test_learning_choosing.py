from collections import Counter
from itertools import product

import pytest
from catalog_folder import small, write
from drive import content_app

from bot.catalog.lint import lint
from bot.catalog.model import PathOption, PathQuestion
from bot.learning.choosing import REASONS_SHOWN, Fit, advise, picked
from bot.values.bounds import LABEL_UNITS, units

CATALOG = content_app().catalogs["en"]
QUESTIONS = list(CATALOG.choosing.values())
PATHS = list(CATALOG.paths)
ALL = [list(answers) for answers in product(*(range(len(question.options)) for question in QUESTIONS))]


def option(name: str, **weights: int) -> PathOption:
    return PathOption(name, name, f"You like {name}.", weights)


def test_the_weightiest_answers_are_the_reasons():
    first, second, third = option("a", web=1), option("b", web=3, ai=1), option("c", ai=2)
    found = advise(["ai", "web"], [first, second, third])
    assert found.best == Fit("web", 4, (second, first))
    assert found.runner_up == Fit("ai", 3, (third, second))


def test_of_two_with_the_same_points_the_earlier_answers_decide():
    options = [option("a", web=2), option("b", ai=2)]
    assert advise(["ai", "web"], options).best.path == "web"
    assert advise(["ai", "web"], [option("a", ai=1, web=1)]).best.path == "ai"


def test_answers_that_are_no_option_are_an_error():
    question = PathQuestion("q", "What?", (option("a"),))
    assert picked([question, question], [0]) == [question.options[0]]
    with pytest.raises(IndexError):
        picked([question], [1])


def test_five_questions_fit_on_buttons():
    assert len(QUESTIONS) == 5
    for question in QUESTIONS:
        assert 3 <= len(question.options) <= 9
        assert all(units(answer.label) <= LABEL_UNITS for answer in question.options)
        assert all(set(answer.weights) <= set(PATHS) and answer.weights for answer in question.options)


def test_every_answer_is_explained_and_every_path_is_within_reach():
    advised = Counter()
    for answers in ALL:
        options = picked(QUESTIONS, answers)
        found = advise(PATHS, options)
        assert found.best.points >= found.runner_up.points
        assert 1 <= len(found.best.reasons) <= REASONS_SHOWN
        assert all(reason in options and reason.weights[found.best.path] for reason in found.best.reasons)
        advised[found.best.path] += 1
    assert set(advised) == set(PATHS)
    assert max(advised.values()) < 2 * len(ALL) / len(PATHS)
    assert min(advised.values()) > len(ALL) / len(PATHS) / 2


@pytest.mark.parametrize("path", PATHS)
def test_who_answers_for_one_path_gets_it(path):
    answers = [
        max(range(len(question.options)), key=lambda n: question.options[n].weights.get(path, 0))
        for question in QUESTIONS
    ]
    found = advise(PATHS, picked(QUESTIONS, answers))
    assert found.best.path == path
    assert found.best.points > found.runner_up.points


def test_lint_names_a_weight_for_nothing(tmp_path):
    files = small()
    files["choosing.yaml"]["questions"][0]["options"][0]["weights"] = {"cooking": 1}
    said = [f"{found.file} {found.id}: {found.message}" for found in lint(write(tmp_path, files))]
    assert said == ["en/choosing.yaml ch-one: there is no roadmap 'cooking'"]
