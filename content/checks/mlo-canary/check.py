"""A new model for few, then for all, or back."""

from judge import expect, gives, value

FILES = ("canary.py",)


def buckets():
    """each user falls by SHA-256 into one of a hundred places"""
    lines = "[is_new('sam', 21), is_new('sam', 22), is_new('bo', 35), is_new('bo', 36), is_new('ada', 97), is_new('ada', 98), is_new('ada', 0), is_new('ada', 100)]"
    gives("canary.py", lines, [False, True, False, True, False, True, False, True], hint="place")


def grows():
    """who has the new model at 5 percent has it at 25 percent, too"""
    lines = "names = [f'user{n}' for n in range(400)]\n[[n for n in range(400) if is_new(names[n], share)] for share in (5, 25)]"
    few, more = value("canary.py", lines)
    expect(set(few) <= set(more) and 5 <= len(few) < len(more) < 200, True, of="few within more", hint="place")


def onward():
    """with 100 good requests, 5 becomes 25, 25 becomes 100, and 100 stays"""
    lines = "[step(share, (1000, 20), (100, 2)) for share in (5, 25, 100)]"
    gives("canary.py", lines, [25, 100, 100], hint="next_stage")


def waits():
    """with 99 requests the share stays"""
    gives(
        "canary.py",
        "[step(5, (1000, 0), (99, 0)), step(25, (0, 0), (0, 0)), step(0, (9000, 0), (500, 0))]",
        [5, 25, 0],
        hint="enough",
    )


def falls():
    """3 points more failures end at 0, 2 points don't, and bad news needs no 100 requests"""
    lines = "[step(5, (100, 0), (100, 3)), step(5, (1000, 0), (1000, 20)), step(5, (1000, 500), (1000, 510)), step(25, (1000, 10), (50, 10)), step(100, (0, 0), (200, 10))]"
    gives("canary.py", lines, [0, 25, 25, 0, 0], hint="compare")
