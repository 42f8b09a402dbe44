"""Run all figures or those that are named, and print them as Markdown: `python -m benchmarks [--quick] [NAME ...]`."""

import argparse
from concurrent.futures import ProcessPoolExecutor
from multiprocessing import get_context
from time import perf_counter

from benchmarks import machine
from benchmarks.run import NAMES, measure

QUICK = 0.1


def main() -> None:
    """Measure each figure in a process of its own, so that none inherits memory or garbage."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks", description=__doc__)
    parser.add_argument("names", nargs="*", help=f"of {', '.join(NAMES)}; none: all", metavar="NAME")
    parser.add_argument("--quick", action="store_true", help="a tenth of everything, each once")
    given = parser.parse_args()
    if unknown := set(given.names) - set(NAMES):
        parser.error(f"no figure is named {', '.join(sorted(unknown))}; there are: {', '.join(NAMES)}")
    print(f"{machine.describe()}\n", flush=True)
    began, missed = perf_counter(), []
    for name in given.names or NAMES:
        with ProcessPoolExecutor(1, get_context("spawn")) as pool:
            figure = pool.submit(measure, name, QUICK if given.quick else 1.0).result()
        print(figure.markdown(), flush=True)
        missed += [goal for goal in figure.goals if not goal.reached]
    print(f"{perf_counter() - began:.0f} s in all; goals missed: {len(missed)}")


if __name__ == "__main__":
    main()
