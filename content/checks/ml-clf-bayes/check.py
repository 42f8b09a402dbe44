"""Spam by counted words, with add-one smoothing."""

from judge import expect, run, value

FILES = ("bayes.py",)
PACKAGES = ("numpy", "sklearn")

MESSAGES = ["win a prize now", "win money now", "lunch at noon", "see you at lunch", "cheap pills"]
LABELS = [1, 1, 0, 0, 1]


def _shares(messages, labels, *texts):
    lines = f"import numpy as np\n[float(spam_share({messages}, np.array({labels}), text)) for text in {texts}]"
    return value("bayes.py", lines)


def one_word():
    """from "red red blue" (spam) and "blue green" (ham), "red" is spam by 0.714"""
    found = _shares(["red red blue", "blue green"], [1, 0], "red", "green blue")
    expect(found, [0.714286, 0.257732], of="the shares of red and of green blue", places=4, hint="smoothing")


def mixed_words():
    """with three spam and two ham, the prior counts too: "win lunch" is spam by 0.574"""
    expect(
        _shares(MESSAGES, LABELS, "win lunch", "see you"), [0.57379, 0.251813], of="two shares", places=4, hint="prior"
    )


def repeated():
    """a word that comes three times counts three times: "win win win" has 0.972"""
    expect(_shares(MESSAGES, LABELS, "win win win"), [0.97178], of="the share", places=4, hint="every_time")


def unknown_word():
    """a text of unknown words has the share of spam in the messages, 0.6"""
    expect(_shares(MESSAGES, LABELS, "zebra"), [0.6], of="the share of zebra", places=4, hint="prior")


def gaussian():
    """the score of GaussianNB is printed: 0.937"""
    run("bayes.py").shows(0.937063, places=2, hint="usual_split")
