"""A transformer block: norm, causal attention, sum, feed-forward, sum."""

from functools import lru_cache

from judge import expect, value

FILES = ("block.py",)
PACKAGES = ("numpy",)


@lru_cache
def _seen():
    return value(
        "block.py",
        """
        import numpy as np
        def plain(x): return [[round(float(n), 4) for n in row] for row in x]
        x = np.array([[1.0, 2.0, 4.0], [0.0, -1.0, 3.0], [2.0, 2.0, -2.0]])
        eye, none = np.eye(3), np.zeros((3, 3))
        up, down = np.array([[1.0, -1.0, 0.0, 2.0], [0.0, 1.0, 1.0, 0.0], [2.0, 0.0, -1.0, 1.0]]), np.ones((4, 3)) * 0.5
        turn = np.array([[0.0, 1.0, 0.0], [0.0, 0.0, 1.0], [1.0, 0.0, 0.0]])
        full = dict(q=eye, k=turn, v=eye * 2, o=turn, up=up, down=down)
        other = x.copy()
        other[2] = [9.0, -4.0, 1.0]
        kept = x.copy()
        found = {
            "norm": plain(layer_norm(np.array([[1.0, 3.0], [10.0, 30.0], [5.0, 5.0]]))),
            "nothing": plain(block(x, {**full, "o": none, "down": np.zeros((4, 3))})),
            "feed": plain(block(x, {**full, "o": none})),
            "attend": plain(block(x, {**full, "down": np.zeros((4, 3))})),
            "full": plain(block(x, full)),
            "later": plain(block(other, full))[:2],
            "kept": bool((kept == x).all()),
        }
        found
    """,
    )


def norm():
    """the rows 1, 3 and 10, 30 both become -1, 1, and equal numbers become 0"""
    expect(_seen()["norm"], [[-1, 1], [-1, 1], [0, 0]], of="layer_norm", places=3, hint="each_row")


def nothing():
    """with o and down all zero the block gives x back, and x stays as it was"""
    expect(_seen()["nothing"], [[1, 2, 4], [0, -1, 3], [2, 2, -2]], of="block", places=3, hint="add_x")
    expect(_seen()["kept"], True, of="x stays as it was")


def feeds():
    """with o zero, the feed-forward part alone is added"""
    expect(_seen()["feed"], FEED, of="block", places=3, hint="feed")


def attends():
    """with down zero, causal attention alone is added"""
    expect(_seen()["attend"], ATTEND, of="block", places=3, hint="attend")


def whole():
    """both parts together, the second on top of the first"""
    expect(_seen()["full"], FULL, of="block", places=3, hint="second_on_first")


def past_only():
    """another last row changes no earlier row"""
    expect(_seen()["later"], FULL[:2], of="the first two rows", places=3, hint="attend")


FEED = [[2.2027, 3.2027, 5.2027], [1.4709, 0.4709, 4.4709], [3.0607, 3.0607, -0.9393]]
ATTEND = [[3.6726, -0.1381, 3.4655], [2.6929, -2.7624, 2.0696], [4.269, 1.0298, -3.2988]]
FULL = [[5.7914, 1.9808, 5.5843], [4.8026, -0.6527, 4.1793], [5.4895, 2.2503, -2.0782]]
