"""Words counted, filtered and grouped."""

from collections import Counter

from judge import expect, expect_numbers, fail, run, value

FILES = ("words.py",)
SIGNS = ".,;:!?"


def _words():
    """Clean the learner's own text as the build says."""
    text = value("words.py", "text")
    return [word for word in (part.strip(SIGNS) for part in text.lower().split()) if word]


def enough_text():
    """text holds at least 100 words"""
    count = len(_words())
    if count < 100:
        fail("at least 100 words in text", f"{count} words", hint="long_text")


def counted():
    """counts says how often each word stands in text"""
    expect(value("words.py", "counts"), dict(Counter(_words())), of="counts", hint="cleaned")


def kept():
    """kept has the words that come twice or more, and how often"""
    wanted = {word: n for word, n in Counter(_words()).items() if n > 1}
    expect(value("words.py", "kept"), wanted, of="kept", hint="twice")


def lengths():
    """lengths says how long each word is"""
    expect(value("words.py", "lengths"), {word: len(word) for word in _words()}, of="lengths")


def by_letter():
    """by_letter has a list of the words for each first letter"""
    wanted = {}
    for word in _words():
        wanted.setdefault(word[0], set()).add(word)
    found = {letter: set(words) for letter, words in value("words.py", "by_letter").items()}
    expect(found, wanted, of="by_letter", hint="first_letter")


def most_common():
    """the five most common words are printed, with their numbers"""
    done, best = run("words.py"), Counter(_words()).most_common(5)
    expect_numbers(done.stdout, [number for _, number in best], hint="five_lines")
    done.says(best[0][0])
