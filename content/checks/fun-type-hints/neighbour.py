"""Give a function hints: it takes words and gives the longest one, or None when there are no words.

The hint of the list names what is inside, and the bar says that either may come out.
"""


def longest(words: list[str]) -> str | None:
    return max(words, key=len, default=None)


found: str | None = longest(["tea", "coffee"])
print(found)
print(longest.__annotations__["words"])
