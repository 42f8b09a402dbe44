"""Three numbers about answers, and silence about few people."""

from judge import expect, value

FILES = ("survey_board/summary.py",)
PACKAGES = ("pandas",)


def _summary(grades):
    """Ask about answers with these grades, from people of one country."""
    lines = f"""
    import pandas as pd
    grades = {grades}
    answers = pd.DataFrame({{"country": ["UK"] * len(grades), "age": [34.0] * len(grades), "satisfaction": grades}})
    found = summary(answers)
    found if not isinstance(found, dict) else {{name: None if v is None else float(v) for name, v in found.items()}}
    """
    got = value("survey_board/summary.py", lines)
    expect(isinstance(got, dict), True, of="summary(answers) is a dictionary", hint="a_dictionary")
    expect(
        set(got) >= {"answers", "median", "happy"}, True, of="answers, median and happy are in it", hint="a_dictionary"
    )
    return got


def counted():
    """12 answers are counted"""
    expect(_summary([5, 4, 4, 3, 2, 5, 1, 4, 3, 3, 4, 2])["answers"], 12.0, of="answers")


def median():
    """their median is 3.5"""
    expect(_summary([5, 4, 4, 3, 2, 5, 1, 4, 3, 3, 4, 2])["median"], 3.5, of="median", hint="middle")


def happy():
    """half of them gave a 4 or a 5, so happy is 0.5"""
    got = _summary([5, 4, 4, 3, 2, 5, 1, 4, 3, 3, 4, 2])["happy"]
    expect(got in {0.5, 50.0}, True, of="happy is 0.5", hint="four_and_five")


def exactly_ten():
    """with exactly 10 answers both are shown"""
    got = _summary([4, 4, 4, 4, 4, 4, 4, 4, 1, 1])
    expect(
        (got["median"], got["happy"] in {0.8, 80.0}), (4.0, True), of="median, and happy is 0.8", hint="ten_is_enough"
    )


def nine():
    """with 9 answers median and happy are None, and the answers are still counted"""
    got = _summary([5, 5, 5, 5, 5, 5, 5, 5, 5])
    expect((got["answers"], got["median"], got["happy"]), (9.0, None, None), of="answers, median, happy", hint="hidden")


def nobody():
    """without any answer there are 0, and nothing breaks"""
    got = _summary([])
    expect((got["answers"], got["median"], got["happy"]), (0.0, None, None), of="answers, median, happy", hint="hidden")
