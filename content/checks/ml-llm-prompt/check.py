"""Prompts measured by cases."""

from judge import expect, gives, value

FILES = ("prompts.py",)
FAKE = """
    asked = []
    def fake(prompt):
        asked.append(prompt)
        return "\\n  Positive. \\nBecause it says good." if "good" in prompt else "negative"
    cases = [("so good", "positive"), ("very bad", "negative"), ("not good", "negative"), ("fine", "positive")]
"""


def cleaned():
    """a blank line, "  Positive. " and reasons become positive"""
    gives("prompts.py", 'clean("\\n  Positive. \\nBecause it is.")', "positive", hint="first_line")
    gives("prompts.py", 'clean("NEGATIVE...")', "negative", hint="ends")


def no_answer():
    """an empty answer is an empty text"""
    gives("prompts.py", '[clean(""), clean(" \\n ")]', ["", ""], hint="empty")


def inside():
    """a full stop inside stays: v1.2"""
    gives("prompts.py", 'clean("V1.2.")', "v1.2", hint="ends")


def share():
    """the fake gets two of four cases right"""
    gives("prompts.py", FAKE + '\n    passed(fake, "Review: {text}", cases)', 0.5, hint="of_all")
    gives("prompts.py", FAKE + '\n    passed(fake, "Review: {text}", cases[:2])', 1.0, hint="of_all")


def filled():
    """each text goes into the template once, and the label doesn't"""
    found = value("prompts.py", FAKE + '\n    passed(fake, "Review: {text} = ?", cases[:2])\n    asked')
    expect(found, ["Review: so good = ?", "Review: very bad = ?"], of="the prompts", hint="fill")


def winner():
    """the better template's name comes back, and the first one in a tie"""
    lines = FAKE + '\n    best(fake, {"a": "good {text}", "b": "{text}", "c": "{text}!"}, cases[:2])'
    gives("prompts.py", lines, "b", hint="most")
