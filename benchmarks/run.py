"""Measure one figure; apart from `__main__`, which a process of its own could not import."""

import logging
import warnings
from importlib import import_module

import structlog

from benchmarks.figure import Figure, Size

NAMES = (
    "due",
    "tick",
    "start",
    "send",
    "limiter",
    "outbox",
    "core",
    "day",
    "flood",
    "posts",
    "years",
    "runs",
    "bombs",
    "forgeries",
    "answers",
    "recall",
)


def measure(name: str, share: float) -> Figure:
    """Measure a figure; nothing but errors is logged meanwhile."""
    logging.disable(logging.WARNING)
    warnings.simplefilter("ignore")
    structlog.configure(wrapper_class=structlog.make_filtering_bound_logger(logging.ERROR))
    figure: Figure = import_module(f"benchmarks.{name}").measure(Size(share))
    return figure
