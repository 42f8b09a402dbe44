import re


def too_strange(text, known):
    """Tell whether over half of the words are unknown."""
    words = re.findall(r"[a-z]+", text.lower())
    unknown = sum(word not in known for word in words)
    return unknown > len(words) / 2 or not words
