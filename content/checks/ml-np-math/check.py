"""Ten thousand throws along an axis, and a softmax that doesn't overflow."""

from judge import expect, gives, run, value

FILES = ("dice.py",)
PACKAGES = ("numpy",)


def _softmax(rows):
    return value("dice.py", f"import numpy as np\nnp.asarray(softmax(np.array({rows}))).tolist()")


def throws():
    """the mean of the 10,000 sums is printed, and then the share of sevens"""
    done = run("dice.py")
    done.shows(6.96, places=2, hint="two_dice")
    done.shows(6.96, 0.1645, places=3, hint="a_share")


def percentiles():
    """the 5th percentile, 3, and the 95th, 11, follow"""
    run("dice.py").shows(6.96, 0.1645, 3, 11, places=2, hint="percentile")


def one_row():
    """softmax of one row, [1, 2, 4], is about 0.042, 0.114, 0.844"""
    expect(_softmax([[1.0, 2.0, 4.0]]), [[0.04201, 0.114195, 0.843795]], of="softmax([[1, 2, 4]])", places=5)


def two_rows():
    """two rows are two softmaxes, and each adds up to 1"""
    wanted = [[0.880797, 0.119203], [0.268941, 0.731059], [0.5, 0.5]]
    expect(
        _softmax([[2.0, 0.0], [3.0, 4.0], [-5.0, -5.0]]), wanted, of="softmax of three rows", places=5, hint="each_row"
    )


def large_scores():
    """scores of 1000 and of -2000 do no harm"""
    wanted = [[0.422319, 0.422319, 0.155362], [0.731059, 0.0, 0.268941]]
    expect(
        _softmax([[1000.0, 1000.0, 999.0], [0.0, -2000.0, -1.0]]), wanted, of="softmax", places=5, hint="largest_first"
    )


def stays():
    """the scores that were given stay as they were"""
    gives("dice.py", "import numpy as np\ns = np.array([[1.0, 2.0]])\nsoftmax(s)\ns.tolist()", [[1.0, 2.0]])
