"""Random cases where shrinking is not worth what it costs: each comes from a seed, and a failure names it."""

import inspect
from collections.abc import Callable
from functools import wraps
from random import Random
from typing import Any


def seeded(count: int) -> Callable[[Callable[..., None]], Callable[..., None]]:
    """Run a test with the dice of so many seeds, as its argument `dice`; the others are fixtures."""

    def over_seeds(test: Callable[..., None]) -> Callable[..., None]:
        @wraps(test)
        def run(**fixtures: Any) -> None:
            for seed in range(count):
                try:
                    test(dice=Random(seed), **fixtures)
                except BaseException as fault:
                    fault.add_note(f"with the dice of seed {seed}")
                    raise

        taken = inspect.signature(test)
        others = [parameter for name, parameter in taken.parameters.items() if name != "dice"]
        run.__signature__ = taken.replace(parameters=others)  # type: ignore[attr-defined]  # what pytest looks at
        return run

    return over_seeds
