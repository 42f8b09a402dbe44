"""A number, a class and a group, by three kinds of models."""

from functools import lru_cache

from judge import expect, expect_numbers, value

FILES = ("problems.py",)
PACKAGES = ("numpy", "sklearn")
WATCH = """
    import sys, io
    import numpy as np
    import sklearn.cluster
    np.random.seed(0)
    sklearn.cluster.seen, sklearn.cluster.said = [], io.StringIO()
    class Watched(sklearn.cluster.KMeans):
        def fit(self, X, y=None, **more):
            sklearn.cluster.seen.append([np.shape(X)[1], y is None, self.n_clusters])
            return super().fit(X, y, **more)
    sklearn.cluster.KMeans = Watched
    sys.stdout = sklearn.cluster.said
"""  # one run tells all: the models take a while


@lru_cache
def _seen():
    lines = """
        import sys, sklearn.cluster
        sys.stdout = sys.__stdout__
        [[[float(one) for one in some] for some in (numbers, classes, clusters)], sklearn.cluster.seen[-1:], sklearn.cluster.said.getvalue()]
    """
    return value("problems.py", lines, before=WATCH)


def numbers():
    """numbers holds what regression says of rows 0, 70 and 150: 206.1, 73.9 and 209.1"""
    expect(_seen()[0][0], [206.1167, 73.9102, 209.0918], of="numbers", places=1, hint="three_rows")


def classes():
    """classes holds the wines of rows 0, 70 and 150: 0, 1 and 2"""
    expect(_seen()[0][1], [0.0, 1.0, 2.0], of="classes", hint="a_class")


def clusters():
    """clusters holds three numbers of groups, each 0, 1 or 2"""
    found = _seen()[0][2]
    expect(len(found), 3, of="how many numbers clusters has", hint="three_rows")
    expect([one for one in found if one not in (0, 1, 2)], [], of="what is no number of a group", hint="features_alone")


def no_target():
    """KMeans looked for three groups, and was never shown the classes of the wines"""
    expect(_seen()[1], [[13, True, 3]], of="columns, without a target, groups", hint="features_alone")


def printed():
    """all three are printed"""
    expect_numbers(_seen()[2], [206.1167, 73.9102, 209.0918], places=0, hint="show_them")
    expect_numbers(_seen()[2], [0, 1, 2], hint="show_them")
