"""Numbers that are built once, kept for 300 seconds, and forgotten after a commit."""

from judge import expect, value

FILES = ("events/stats.py",)
SITE = """
    from django.core.cache import cache as the_cache
    import django.db.transaction as the_transaction

    built = []

    def build():
        built.append("once")
        return {"sold": 100 + len(built)}
"""


def _ask(lines):
    return value("events/stats.py", f"{SITE}\n    {lines}\n")


def builds():
    """stats(build) gives what build makes"""
    expect(_ask("stats(build)"), {"sold": 101}, of="stats(build)", hint="given_back")


def second_view():
    """a second call gives the same, and build isn't called again"""
    got = _ask("[stats(build), stats(build), len(built)]")
    expect(got, [{"sold": 101}, {"sold": 101}, 1], of="both answers, and how often build was called", hint="once")


def after_a_while():
    """after 299 seconds it's still kept, after 300 it is built anew"""
    lines = """seen = [stats(build)["sold"]]
    for seconds in (299, 1):
        the_cache.now += seconds
        seen.append(stats(build)["sold"])
    seen
    """
    expect(_ask(lines), [101, 101, 102], of="sold at 0, 299 and 300 seconds", hint="how_long")


def key():
    """the numbers are kept under stats"""
    expect(
        _ask("[stats(build), the_cache.get('stats')][1]"),
        {"sold": 101},
        of="what the cache has under stats",
        hint="under_key",
    )


def forgotten():
    """after forget_stats() and the commit the numbers are fresh"""
    lines = """stats(build)
    forget_stats()
    the_transaction.commit_()
    stats(build)["sold"]
    """
    expect(_ask(lines), 102, of="sold after the commit", hint="delete_it")


def not_yet():
    """before the commit the old numbers are still there"""
    lines = """stats(build)
    forget_stats()
    stats(build)["sold"]
    """
    expect(_ask(lines), 101, of="sold before the commit", hint="at_commit")


def rolled_back():
    """when the transaction is rolled back nothing is forgotten"""
    lines = """stats(build)
    forget_stats()
    the_transaction.rollback_()
    the_transaction.commit_()
    stats(build)["sold"]
    """
    expect(_ask(lines), 101, of="sold after a rollback", hint="at_commit")
