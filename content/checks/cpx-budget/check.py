"""Anagrams in groups, with one key a word."""

from judge import gives

FILES = ("anagrams.py",)

COUNT = """
import builtins
calls = []
own = key
def key(word):
    calls.append(word)
    return own(word)
"""


def pair():
    """listen and silent are a pair, and stone is none"""
    gives("anagrams.py", 'pairs(["silent", "stone", "listen"])', [("listen", "silent")])


def three():
    """three anagrams are three pairs, sorted"""
    wanted = [("ate", "eat"), ("ate", "tea"), ("eat", "tea")]
    gives("anagrams.py", 'pairs(["tea", "eat", "ate"])', wanted, hint="sorted")
    gives("anagrams.py", 'pairs(["on", "tea", "no", "eat"])', [("eat", "tea"), ("no", "on")], hint="sorted")


def capitals():
    """capitals don't matter for the key"""
    gives("anagrams.py", 'key("Silent") == key("listen")', True, hint="lower")
    gives("anagrams.py", 'key("stone") == key("stones")', False)
    gives("anagrams.py", 'pairs(["Silent", "listen"])', [("Silent", "listen")], hint="lower")


def equal_words():
    """equal words count once, and no words are no pairs"""
    gives("anagrams.py", 'pairs(["tea", "eat", "tea"])', [("eat", "tea")], hint="once")
    gives("anagrams.py", 'pairs(["tea", "tea"])', [], hint="once")
    gives("anagrams.py", "pairs([])", [])


def within_budget():
    """500 words need at most 500 calls of key"""
    words = 'words = ["w" + str(n) for n in range(500)]\n'
    gives("anagrams.py", f"{COUNT}{words}pairs(words)\nlen(calls) <= budget(500)", True, hint="every_pair")
    gives("anagrams.py", "[budget(500), budget(7)]", [500, 7])
