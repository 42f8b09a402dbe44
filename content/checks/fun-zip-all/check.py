"""A quiz is marked with zip, enumerate, any and all."""

from judge import gives

FILES = ("quiz.py",)


def points():
    """score("abca", "abda") gives 3"""
    gives("quiz.py", 'score("abca", "abda")', 3, hint="in_place")
    gives("quiz.py", 'score(["b", "a"], ["a", "b"])', 0, hint="in_place")
    gives("quiz.py", "score([], [])", 0)


def numbers():
    """wrong("abca", "abda") gives [3], and numbers begin with 1"""
    gives("quiz.py", 'wrong("abca", "abda")', [3], hint="from_one")
    gives("quiz.py", 'wrong("xbx", "abc")', [1, 3], hint="from_one")


def nothing_missing():
    """complete tells whether no answer is the empty text"""
    gives("quiz.py", 'complete(["a", "b"])', True, hint="only_empty")
    gives("quiz.py", 'complete(["a", ""])', False)
    gives("quiz.py", 'complete(["", "a"])', False)
    gives("quiz.py", 'complete(["a", " "])', True, hint="only_empty")


def somebody():
    """perfect tells whether one score reached the most"""
    gives("quiz.py", "perfect([3, 10, 4], 10)", True)
    gives("quiz.py", "perfect([3, 9], 10)", False)
    gives("quiz.py", "perfect([], 10)", False)


def lines():
    """ranking(["Ana", "Bo"]) gives ["1. Ana", "2. Bo"]"""
    gives("quiz.py", 'ranking(["Ana", "Bo"])', ["1. Ana", "2. Bo"])
