"""Sentences that keep to the numbers."""

from judge import gives

FILES = ("insight.py",)


def _says(call, wanted, hint=None):
    gives("insight.py", f"sentence({call})", wanted, hint=hint)


def rise_and_fall():
    """1000 to 1120 rose by 12%, 1000 to 850 fell by 15%"""
    _says("'Revenue', 1120, 1000, 80", "Revenue rose by 12% to 1,120.", hint="of_before")
    _says("'Sales', 850, 1000, 30", "Sales fell by 15% to 850.", hint="of_before")


def same():
    """less than 1% either way stayed about the same; 1% rose"""
    _says("'Revenue', 1009, 1000, 80", "Revenue stayed about the same at 1,009.", hint="under_one")
    _says("'Revenue', 9910, 10000, 80", "Revenue stayed about the same at 9,910.", hint="under_one")
    _says("'Revenue', 101, 100, 80", "Revenue rose by 1% to 101.", hint="under_one")


def doubled():
    """100 to 200 doubled, to 201 more than doubled"""
    _says("'Visits', 200, 100, 99", "Visits doubled to 200.")
    _says("'Visits', 201, 100, 99", "Visits more than doubled to 201.")
    _says("'Visits', 199, 100, 99", "Visits rose by 99% to 199.")


def nothing_before():
    """after 0 there is nothing to compare with"""
    _says("'Revenue', 50, 0, 40", "Revenue was 50, with nothing to compare it with.")
    _says("'Revenue', 3, 1, 40", "Revenue more than doubled to 3.")


def few():
    """29 cases and 1 case are too few, whatever they show"""
    _says("'Revenue', 9000, 1000, 29", "Revenue was 9,000, from 29 cases: too few for a trend.", hint="fewness")
    _says("'Revenue', 90, 0, 1", "Revenue was 90, from 1 case: too few for a trend.", hint="one_case")


def to_nothing():
    """a fall to 0 is 100%"""
    _says("'Revenue', 0, 400, 30", "Revenue fell by 100% to 0.")
