"""A baseline for headlines, and the words that pull to either side."""

from judge import expect, run, value

FILES = ("fakenews/baseline.py",)
PACKAGES = ("pandas", "sklearn")
TRAINED = """
    from sklearn.feature_extraction.text import TfidfVectorizer
    from sklearn.linear_model import LogisticRegression
    from sklearn.pipeline import make_pipeline
    texts = ["man marries his sofa", "man sues his sofa", "goose elected mayor", "parliament votes on tax", "tax report delayed", "parliament debates report"]
    model = make_pipeline(TfidfVectorizer(), LogisticRegression(C=100)).fit(texts, [1, 1, 1, 0, 0, 0])
"""


def _sides(n):
    return value(
        "fakenews/baseline.py", f"{TRAINED}\n    [[str(word) for word in side] for side in strongest(model, {n})]"
    )


def two_lists():
    """strongest(model, 3) gives two lists of three words"""
    expect([len(side) for side in _sides(3)], [3, 3], of="the lengths of the two lists", hint="two_sides")


def invented():
    """the first list has the words of invented headlines: sofa, his and man here"""
    expect(sorted(_sides(3)[0]), ["his", "man", "sofa"], of="the first list in order", hint="largest_first")


def real():
    """the second has those of real ones: parliament, report and tax"""
    expect(sorted(_sides(3)[1]), ["parliament", "report", "tax"], of="the second list in order", hint="smallest_first")


def in_order():
    """each list begins with its strongest word"""
    first, second = _sides(9)
    lines = (
        TRAINED
        + """
    weights = dict(zip(model[0].get_feature_names_out(), model[1].coef_[0]))
    found = strongest(model, 9)
    [all(weights[a] >= weights[b] for a, b in zip(found[0], found[0][1:])), all(weights[a] <= weights[b] for a, b in zip(found[1], found[1][1:]))]
    """
    )
    expect(value("fakenews/baseline.py", lines), [True, True], of="the order of both lists", hint="strongest_first")


def score():
    """for these 60 headlines the mean F1 is printed, above 0.7, with its deviation"""
    numbers = run("fakenews/baseline.py").numbers
    place = next((n for n, number in enumerate(numbers) if 0.7 < number <= 1), None)
    expect(place is not None, True, of="a mean F1 above 0.7 is printed", hint="five_folds")
    expect(
        any(0 <= number < 0.3 for number in numbers[place + 1 :]), True, of="its deviation follows", hint="five_folds"
    )


def words_printed():
    """strong words of both sides are printed, such as moon and tax"""
    said = run("fakenews/baseline.py").stdout.casefold()
    for side in (("moon", "cloud", "sues", "marries", "penguin"), ("tax", "law", "court", "school", "inquiry")):
        expect(sum(word in said for word in side) >= 2, True, of="two of " + ", ".join(side), hint="fifteen_each")
