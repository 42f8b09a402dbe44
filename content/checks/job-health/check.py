"""A first model that counts the missed patients, honestly."""

from judge import expect, fail, run, source

FILES = ("baseline.py",)
PACKAGES = ("sklearn",)


def _matrix(done):
    """Find four numbers in a row that add up to the 212 malignant and the 357 other cases."""
    found = done.numbers
    for start in range(len(found) - 3):
        a, b, c, d = found[start : start + 4]
        if a + b == 212 and c + d == 357:
            return a, b, c, d
    return fail("a confusion matrix of 212 and 357 cases", done.stdout.strip() or "nothing", hint="matrix")


def matrix():
    """the rows of the confusion matrix add up to 212 malignant cases and 357 others"""
    _matrix(run("baseline.py"))


def found_cases():
    """about 204 of the 212 malignant cases are found, by folds and on scaled data"""
    found, *_ = _matrix(run("baseline.py"))
    if found >= 206:
        fail("about 204 cases found", f"{found:g}", hint="never_seen")
    if found <= 201:
        fail("about 204 cases found", f"{found:g}", hint="scaled")


def recall():
    """the recall of class 0 is printed: found cases divided by 212"""
    done = run("baseline.py")
    found, *_ = _matrix(done)
    near = any(abs(number - found / 212) < 0.002 or abs(number - 100 * found / 212) < 0.2 for number in done.numbers)
    expect(near, True, of=f"{found / 212:.3f} is printed", hint="class_zero")


def by_folds():
    """the predictions come from cross_val_predict"""
    text = source("baseline.py")
    text.must(text.calls("cross_val_predict"), "a call of cross_val_predict", "none", hint="never_seen")
