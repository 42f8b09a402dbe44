"""A summary made of the text's own sentences."""

from judge import gives

FILES = ("summary.py",)
TEXT = "Bees make honey. My aunt sings! Do bees like flowers? Flowers feed bees and bees feed flowers. It rained."


def best():
    """the sentence with the most frequent words comes alone for n=1"""
    gives("summary.py", f"summarise({TEXT!r}, 1)", "Flowers feed bees and bees feed flowers.", hint="mean_count")


def old_order():
    """three sentences stand in their old order"""
    gives(
        "summary.py",
        f"summarise({TEXT!r})",
        "Bees make honey. Do bees like flowers? Flowers feed bees and bees feed flowers.",
        hint="order",
    )


def ties():
    """in a tie the earlier sentence stays, and a short text stays whole"""
    gives("summary.py", "summarise('Cats sleep. Dogs bark. Birds sing.', 2)", "Cats sleep. Dogs bark.", hint="earlier")
    gives("summary.py", "[summarise('Cats sleep.', 3), summarise('', 3)]", ["Cats sleep.", ""], hint="earlier")


def points():
    """a point inside, as in 3.5, ends no sentence"""
    gives(
        "summary.py",
        "summarise('Rates rose by 3.5 percent. Rates fell!\\nNobody noticed.', 2)",
        "Rates rose by 3.5 percent. Rates fell!",
        hint="before_space",
    )


def stop_words():
    """the, and, of and is don't count"""
    gives(
        "summary.py",
        "summarise('The end of the day, the end of the year, the end of the night. Owls love owls, owls!', 1)",
        "Owls love owls, owls!",
        hint="stop",
    )
    gives("summary.py", "summarise('It is the. Sun.', 1)", "Sun.", hint="stop")


def covered():
    """of bees, make, honey a summary with bees and honey has two thirds"""
    gives(
        "summary.py",
        "[rouge('Honey of bees', 'The bees make honey, bees!'), rouge('cats', 'dogs')]",
        [0.6667, 0],
        places=3,
        hint="different",
    )
