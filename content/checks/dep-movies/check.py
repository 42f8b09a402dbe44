"""Films that were liked by the same people."""

from judge import gives

FILES = ("recommend.py",)
PACKAGES = ("pandas", "scipy", "sklearn")


def _similar(call, wanted, hint=None):
    lines = f"[(str(title), round(float(score), 4) + 0.0) for title, score in similar({call})]"
    gives("recommend.py", lines, wanted, hint=hint)


def nearest():
    """the film that the same people liked comes first: Birch with 1.0"""
    lines = "[str(row[0]) for row in list(similar('Amber (1990)'))[:1]]"
    gives("recommend.py", lines, ["Birch (1991)"], hint="best_first")


def whole_list():
    """Amber gets Birch 1.0, Elm 0.0 and Cedar -1.0, in this order"""
    _similar("'Amber (1990)'", [("Birch (1991)", 1.0), ("Elm (1994)", 0.0), ("Cedar (1992)", -1.0)], hint="users_mean")


def not_itself():
    """no film recommends itself"""
    lines = (
        "[name in [str(row[0]) for row in similar(name)] for name in ('Amber (1990)', 'Cedar (1992)', 'Elm (1994)')]"
    )
    gives("recommend.py", lines, [False, False, False], hint="itself")


def how_many():
    """n=1 gives one film, n=2 two"""
    gives("recommend.py", "[len(similar('Cedar (1992)', n)) for n in (1, 2)]", [1, 2], hint="first_n")


def rarely_rated():
    """Dogwood with 19 ratings is nowhere, Elm with 20 is there"""
    lines = (
        "names = [str(row[0]) for row in similar('Birch (1991)')]\n['Dogwood (1993)' in names, 'Elm (1994)' in names]"
    )
    gives("recommend.py", lines, [False, True], hint="twenty")


def unknown():
    """an unknown title, and one that was rated too rarely, give an empty list"""
    gives("recommend.py", "[list(similar('Nothing (2000)')), list(similar('Dogwood (1993)'))]", [[], []], hint="kindly")
