"""What a check is written with: run a learner's work apart, and compare what was seen with what is wanted.

Nothing of the learner runs here. `run` and its kin ask for a run in a place of its own and get plain data back.
"""

from .compare import expect, expect_numbers, expect_rows, expect_text
from .failed import Failed, fail
from .observe import Done, answer, gives, raises, run, value
from .source import Source, source
from .values import Table, Thing

__all__ = [
    "Done",
    "Failed",
    "Source",
    "Table",
    "Thing",
    "answer",
    "expect",
    "expect_numbers",
    "expect_rows",
    "expect_text",
    "fail",
    "gives",
    "raises",
    "run",
    "source",
    "value",
]
