"""A theatre prints what its guests say about the play. Titles of other plays are blackened, and each opinion stays on one line.

A pattern finds what is to be hidden, and a line break becomes a slash that everyone can see.
"""

import re

others = re.compile(r"\b(hamlet|faust)\b", re.IGNORECASE)
for opinion in ("Better than Faust.", "Long.\nLike HAMLET, and twice as loud."):
    print(others.sub("[other play]", opinion).replace("\n", " / "))
