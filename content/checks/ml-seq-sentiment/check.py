"""Reviews of numbers turned into words again."""

from judge import fail, gives, value

FILES = ("decode.py",)
INDEX = {"the": 1, "film": 2, "was": 3, "dull": 4, "superb": 5}


def _line(numbers):
    return f"' '.join(decode({numbers}, {INDEX}).split())"


def shifted():
    """[4, 5, 6, 7] is "the film was dull": each number holds the word's own plus 3"""
    gives("decode.py", _line([4, 5, 6, 7]), "the film was dull", hint="minus_three")


def start_left_out():
    """the 1 at the start and zeros before it leave no trace: [0, 0, 1, 4, 5] is "the film" """
    gives("decode.py", _line([0, 0, 1, 4, 5]), "the film", hint="no_trace")


def unknown():
    """a 2 is shown as ?: [1, 4, 2, 6, 2] is "the ? was ?" """
    gives("decode.py", _line([1, 4, 2, 6, 2]), "the ? was ?", hint="question_mark")


def repeated():
    """words may come again: [8, 8, 5] is "superb superb film" """
    gives("decode.py", _line([8, 8, 5]), "superb superb film", hint="minus_three")


def empty():
    """nothing but padding is an empty text"""
    gives("decode.py", _line([0, 0, 0, 1]), "", hint="no_trace")


def index_kept():
    """the index that was given stays as it was"""
    if value("decode.py", f"index = dict({INDEX})\ndecode([1, 4, 2], index)\nindex") != INDEX:
        fail("the index as it was", "a changed one", hint="own_dict")
