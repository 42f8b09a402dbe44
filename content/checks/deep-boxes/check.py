"""Boxes, their overlap, and the best of those that overlap."""

from judge import expect, gives, value

FILES = ("boxes.py",)


def centred():
    """centre 5, 4 with width 4 and height 2 is (3, 3, 7, 5)"""
    gives("boxes.py", "list(corners(5, 4, 4, 2))", [3, 3, 7, 5], places=4, hint="half_size")


def overlap():
    """squares of 2, one step apart, overlap by 1/7"""
    gives("boxes.py", "iou((0, 0, 2, 2), (1, 1, 3, 3))", 1 / 7, places=4, hint="of_both")
    gives("boxes.py", "iou((0, 0, 4, 2), (1, 0, 3, 2))", 0.5, places=4, hint="of_both")


def apart():
    """apart in both directions, apart in one, and only touching: 0"""
    gives(
        "boxes.py",
        "[iou((0, 0, 1, 1), (2, 2, 3, 3)), iou((0, 0, 2, 2), (5, 0, 6, 2)), iou((0, 0, 1, 1), (1, 0, 2, 1))]",
        [0, 0, 0],
        hint="below_zero",
    )


def same():
    """a box overlaps itself by 1"""
    gives("boxes.py", "iou((2, 3, 5, 9), (2, 3, 5, 9))", 1, places=4, hint="of_both")


def one_dog():
    """three boxes on one dog become the best one, and the cat stays"""
    lines = "list(nms([(0, 0, 10, 10), (1, 0, 11, 10), (50, 50, 60, 60), (0, 1, 10, 11)], [0.6, 0.9, 0.3, 0.7]))"
    gives("boxes.py", lines, [1, 2], hint="best_first")


def chain():
    """what only overlaps a box that is gone stays"""
    lines = "list(nms([(0, 0, 10, 10), (4, 0, 14, 10), (8, 0, 18, 10)], [0.9, 0.8, 0.7], limit=0.3))"
    gives("boxes.py", lines, [0, 2], hint="kept_ones")


def limits():
    """exactly at the limit a box stays, and without boxes none is kept"""
    found = value("boxes.py", "[list(nms([(0, 0, 4, 2), (1, 0, 3, 2)], [0.2, 0.9])), list(nms([], []))]")
    expect(found, [[1, 0], []], of="nms", hint="above")
