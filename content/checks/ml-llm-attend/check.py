"""Softmax over rows, and attention with and without a mask."""

from judge import expect, value

FILES = ("attention.py",)
PACKAGES = ("numpy",)
DATA = """
    import numpy as np
    Q = np.array([[1.0, 0.0, 2.0, 0.0], [0.0, 1.0, 0.0, 1.0], [3.0, 0.0, 0.0, 1.0]])
    K = np.array([[1.0, 1.0, 0.0, 0.0], [0.0, 2.0, 1.0, 0.0], [0.0, 0.0, 1.0, 3.0]])
    V = np.array([[10.0, 0.0], [0.0, 20.0], [5.0, 5.0]])
    def plain(x): return [[round(float(n), 4) for n in row] for row in x]
"""


def _plain(call):
    return value("attention.py", f"{DATA}\n    plain({call})")


def rows():
    """softmax of 0, 0 and 0, ln 3 gives 0.5, 0.5 and 0.25, 0.75"""
    expect(
        _plain("softmax(np.array([[0.0, 0.0], [0.0, np.log(3)]]))"),
        [[0.5, 0.5], [0.25, 0.75]],
        of="softmax",
        places=3,
        hint="by_row",
    )


def large():
    """scores of 1000 and 1000 give halves, not an overflow"""
    expect(
        _plain("softmax(np.array([[1000.0, 1000.0]]))"),
        [[0.5, 0.5]],
        of="softmax of large scores",
        places=3,
        hint="largest_off",
    )


def one_key():
    """with a single key every query gets its value"""
    expect(
        _plain("attention(Q, K[:1], V[:1])"),
        [[10, 0]] * 3,
        of="attention with one key",
        places=3,
        hint="weights_times_v",
    )


def scaled():
    """three queries over three keys of width 4"""
    wanted = [[4.2452, 9.5913], [4.3956, 8.6763], [6.7472, 4.2564]]
    expect(_plain("attention(Q, K, V)"), wanted, of="attention(Q, K, V)", places=3, hint="root")


def masked():
    """causally, row 0 sees only value 0, and row 1 the first two"""
    wanted = [[10.0, 0.0], [3.7754, 12.4492], [6.7472, 4.2564]]
    expect(
        _plain("attention(Q, K, V, causal=True)"), wanted, of="attention with a mask", places=3, hint="before_softmax"
    )
