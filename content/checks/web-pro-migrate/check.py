"""Ids in batches, for a table that is too long for one go."""

from judge import expect, value

FILES = ("events/batches.py",)
STAND_INS = ("django",)


def _batches(ids, size):
    return value("events/batches.py", f"[list(batch) for batch in batches({ids}, {size})]")


def in_batches():
    """seven ids by 3 are three batches: 3, 3 and 1"""
    expect(_batches("[5, 6, 7, 8, 9, 10, 11]", 3), [[5, 6, 7], [8, 9, 10], [11]], of="the batches", hint="the_last")


def exact():
    """six ids by 3 are two batches, and no empty one follows"""
    expect(_batches("[1, 2, 3, 4, 5, 6]", 3), [[1, 2, 3], [4, 5, 6]], of="the batches", hint="none_empty")


def few():
    """two ids by 1000 are one batch, and no ids are none"""
    expect(_batches("[41, 17]", 1000), [[41, 17]], of="the batches of two ids", hint="the_last")
    expect(_batches("[]", 1000), [], of="the batches of no ids", hint="none_empty")


def many():
    """2500 ids by 1000 are 1000, 1000 and 500, and none is lost"""
    got = _batches("list(range(1, 2501))", 1000)
    expect([len(batch) for batch in got], [1000, 1000, 500], of="how long the batches are", hint="the_last")
    expect(
        [one for batch in got for one in batch] == list(range(1, 2501)),
        True,
        of="all ids, in their order",
        hint="in_order",
    )


def one_by_one():
    """by 1 each id is a batch"""
    expect(_batches("[3, 1, 2]", 1), [[3], [1], [2]], of="the batches", hint="in_order")


def bit_by_bit():
    """it is a generator: the first batch comes before the others are made"""
    lines = """
        made = batches([1, 2, 3], 2)
        [hasattr(made, "__next__"), list(next(iter(made)))]
    """
    got = value("events/batches.py", lines)
    expect(got, [True, [1, 2]], of="a generator, its first batch", hint="yield_them")
