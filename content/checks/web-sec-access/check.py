"""Named URLs that nobody has made a rule for."""

from judge import expect, value

FILES = ("unruled.py",)
URLS = """
    from django.urls import URLPattern as Pattern, URLResolver as Resolver
"""


def _unruled(patterns, table):
    return value("unruled.py", f"{URLS}\n    list(unruled([{patterns}], {table!r}))\n")


def _hold(patterns, names, wanted, hint=None):
    table = {name: {"anonymous": 302} for name in names}
    shown = patterns.replace("Pattern", "").replace("Resolver", "below ")
    expect(_unruled(patterns, table), wanted, of=f"unruled({shown}, rules for {names})", hint=hint)


def one_missing():
    """with rules for list and edit, stats is left"""
    _hold("Pattern('list'), Pattern('edit'), Pattern('stats')", ["list", "edit"], ["stats"])


def none_missing():
    """when all have a rule nothing is left, also when the table knows more"""
    _hold("Pattern('list'), Pattern('edit')", ["edit", "list", "old"], [], hint="of_patterns")


def nested():
    """patterns below another one count: book and mine are left"""
    _hold(
        "Pattern('home'), Resolver(Pattern('book'), Pattern('list'), Pattern('mine'))",
        ["home", "list"],
        ["book", "mine"],
        hint="below",
    )


def deeper():
    """and those two levels down: token is left"""
    _hold(
        "Resolver(Resolver(Pattern('token'), Pattern('list')), Pattern('edit')), Pattern('home')",
        ["home", "list", "edit"],
        ["token"],
        hint="below",
    )


def in_order():
    """they come sorted: admin, book, stats"""
    _hold(
        "Pattern('stats'), Resolver(Pattern('book')), Pattern('admin')",
        [],
        ["admin", "book", "stats"],
        hint="sort_them",
    )


def without_name():
    """a pattern without a name can't be in the table and is passed over"""
    _hold("Pattern(None), Pattern('stats'), Resolver(Pattern(None))", ["list"], ["stats"], hint="no_name")
