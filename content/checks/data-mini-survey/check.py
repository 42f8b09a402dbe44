"""A survey that is made by chance, cleaned by rule and reported with care."""

import re
from functools import cache

from judge import expect, fail, run

FILES = ("make_survey.py", "survey.py")
PACKAGES = ("pandas",)
SMALL = """country,age,satisfaction,comment
Kenya,31,5,good
GB,100,2,slow
Britain,101,4,fine
UK,,2,late
Kenya,44,4,good
"""


def _made():
    rows = run("make_survey.py").rows("data/survey.csv", hint="in_data")
    for name in ("country", "age", "satisfaction", "comment"):
        expect(bool(rows) and name in rows[0], True, of=f"data/survey.csv has a column {name}", hint="in_data")
    return [dict(zip(rows[0], row, strict=False)) for row in rows[1:] if len(row) == len(rows[0])]


@cache
def _report(survey=None):
    return run("survey.py", files={"data/survey.csv": survey} if survey else None).file(
        "survey_report.md", hint="saves"
    )


def _near(report, word, number, hint):
    """Hold that the number stands in a line with the word."""
    lines = [line for line in report.splitlines() if re.search(rf"(?<!\\w){re.escape(word)}(?!\\w)", line)]
    for line in lines:
        if any(abs(float(found) - number) < 0.006 for found in re.findall(r"\d+(?:\.\d+)?", line)):
            return
    fail(f"{number} in a line about {word}", "\n".join(lines) or report.strip()[:300], hint=hint)


def two_hundred():
    """make_survey.py writes 200 answers, the same on every run"""
    first, second = _made(), _made()
    expect(len(first), 200, of="answers in data/survey.csv")
    expect(first == second, True, of="both runs give the same answers", hint="seed_first")


def messy():
    """they have five spellings of UK, ages of 999, blank ages and grades from 1 to 5"""
    answers = _made()
    found = {row["country"] for row in answers}
    expect({"UK", "uk", "U.K.", "GB", "Britain", "Spain", "Kenya"} <= found, True, of="all seven spellings are there")
    ages = [row["age"] for row in answers]
    expect("" in ages and any(age.startswith("999") for age in ages), True, of="some ages are blank and some are 999")
    expect({row["satisfaction"] for row in answers} <= set("12345"), True, of="satisfaction is 1 to 5")


def missing_ages():
    """survey.py prints 4 missing ages before and 7 after"""
    run("survey.py").shows(4, 7, hint="impossible")


def medians():
    """the report has the median of UK 3, of Spain 4.5 and of Kenya 2"""
    report = _report()
    for country, median in (("Spain", 4.5), ("UK", 3), ("Kenya", 2)):
        _near(report, country, median, "one_spelling")
    for spelling in ("Britain", "GB", "U.K."):
        expect(spelling in report, False, of=f"{spelling} stands in the report", hint="one_spelling")


def happy():
    """the share of 4s and 5s is 45 percent"""
    numbers = [float(found) for found in re.findall(r"\d+(?:\.\d+)?", _report())]
    near = any(abs(number - 45) < 0.06 or abs(number - 0.45) < 0.0006 for number in numbers)
    expect(near, True, of="45 percent stands in the report", hint="four_and_five")


def response():
    """the response rate of the age is told, 65 percent of answers are usable"""
    numbers = [float(found) for found in re.findall(r"\d+(?:\.\d+)?", _report())]
    wanted = (65, 0.65, 80, 0.8)  # before or after the impossible ones are blanked out
    near = any(abs(number - rate) < 0.0006 for number in numbers for rate in wanted)
    expect(near, True, of="65 percent stands in the report", hint="rate")


def other_answers():
    """of five other answers 1 age is missing before and 2 after, and the median of UK is 2"""
    done = run("survey.py", files={"data/survey.csv": SMALL})
    done.shows(1, 2, hint="impossible")
    _near(done.file("survey_report.md"), "UK", 2, "one_spelling")
    _near(done.file("survey_report.md"), "Kenya", 4.5, "one_spelling")
