"""Which path fits: the answers to five questions, weighed, and why."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from bot.catalog.model import PathOption, PathQuestion

REASONS_SHOWN = 3


@dataclass(frozen=True, slots=True)
class Fit:
    """How much speaks for a path, and the answers that said so, the weightiest first."""

    path: str
    points: int
    reasons: tuple[PathOption, ...]


@dataclass(frozen=True, slots=True)
class Advised:
    """The path that fits best, and the one after it."""

    best: Fit
    runner_up: Fit


def picked(questions: Sequence[PathQuestion], answers: Sequence[int]) -> list[PathOption]:
    """Give the options that were chosen; an answer that is no option raises IndexError."""
    return [question.options[answer] for question, answer in zip(questions, answers, strict=False)]


def advise(paths: Sequence[str], options: Sequence[PathOption]) -> Advised:
    """Recommend a path; of two with the same points the one named by the earlier answers, then the first of all."""
    fits = sorted((_fit(path, options) for path in paths), key=lambda fit: _rank(fit, options), reverse=True)
    return Advised(fits[0], fits[1])


def _fit(path: str, options: Sequence[PathOption]) -> Fit:
    speaking = [option for option in options if option.weights.get(path)]
    weightiest = sorted(speaking, key=lambda option: -_weight(option.weights, path))
    return Fit(path, sum(_weight(option.weights, path) for option in speaking), tuple(weightiest[:REASONS_SHOWN]))


def _rank(fit: Fit, options: Sequence[PathOption]) -> tuple[int, list[int]]:
    return fit.points, [_weight(option.weights, fit.path) for option in options]


def _weight(weights: Mapping[str, int], path: str) -> int:
    return weights.get(path, 0)
