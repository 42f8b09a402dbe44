"""A spam model from texts to verdicts, and the words that give spam away."""

from judge import expect, run, value

FILES = ("spam/words.py",)
PACKAGES = ("pandas", "sklearn")
TRAINED = """
    texts = ["free money now", "free money free", "win money now", "see you now", "lunch now please", "the report now"]
    model = make_model().fit(texts, ["spam"] * 3 + ["ham"] * 3)
"""


def _value(line):
    return value("spam/words.py", f"{TRAINED}\n    {line}")


def steps():
    """make_model gives a pipeline of TfidfVectorizer and MultinomialNB"""
    found = _value("[type(step).__name__ for _, step in make_model().steps]")
    expect(found, ["TfidfVectorizer", "MultinomialNB"], of="the steps of make_model()", hint="two_steps")


def pairs():
    """it counts pairs of words as well: "free money" is one of its words"""
    found = _value("'free money' in model.steps[0][1].vocabulary_ and 'free' in model.steps[0][1].vocabulary_")
    expect(found, True, of="single words and pairs are known", hint="ngrams")
    longest = _value("max(len(word.split()) for word in model.steps[0][1].vocabulary_)")
    expect(longest, 2, of="how many words are taken together at most", hint="ngrams")


def spammiest_two():
    """of six messages the two spammiest words are free and money"""
    expect(
        _value("[str(word) for word in spammiest(model, 2)]"),
        ["free", "money"],
        of="spammiest(model, 2)",
        hint="difference",
    )


def spammiest_more():
    """the next one is money now, and the word now, which stands everywhere, isn't near"""
    found = _value("[str(word) for word in spammiest(model, 6)]")
    expect(
        [len(found), found[:3]],
        [6, ["free", "money", "money now"]],
        of="how many, and the first three",
        hint="difference",
    )
    expect("now" in found, False, of="now is among the six", hint="difference")


def score():
    """for these 60 messages the mean F1 of 5 folds is printed, above 0.85, with its deviation"""
    done = run("spam/words.py")
    place = next((n for n, number in enumerate(done.numbers) if 0.85 < number <= 1), None)
    expect(place is not None, True, of="a mean F1 above 0.85 is printed", hint="f1_of_spam")
    expect(
        any(0 <= number < 0.2 for number in done.numbers[place + 1 :]),
        True,
        of="its deviation follows",
        hint="f1_of_spam",
    )


def words():
    """ten spammy words of these messages are printed, cheap, win and click among them"""
    run("spam/words.py").says("cheap", "win", "click", hint="ten_words")
