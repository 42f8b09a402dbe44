"""A bill that survives bad input."""

from judge import expect, gives, raises, run

FILES = ("dinner/__main__.py", "dinner/split.py")
PLAYER = """
    answers = {"total": ["84"] * 9, "people": ["%s", "4", "4", "4"]}
    def reply(output):
        asked = output.lower()
        return answers["people" if asked.rfind("people:") > asked.rfind("total:") else "total"].pop(0)
"""


def share():
    """84 and 4 give 23.10 EUR"""
    run("dinner/__main__.py", module="dinner", stdin="84\n4\n").prints("23.10 EUR")


def bad_lines():
    """after ten and an empty line, 84 and 4 still give 23.10 EUR"""
    done = run("dinner/__main__.py", module="dinner", stdin="ten\n\n84\n4\n")
    done.prints("23.10 EUR")
    expect(len(done.lines) >= 3, True, of="each of the two gets a line of explanation", hint="say_why")


def ask_number():
    """ask_number goes on until there is a number, and returns it"""
    gives("dinner/__main__.py", 'ask_number("Total: ")', 12.5, stdin="x\n1,5\n12.5\n", hint="hands_back")


def only_value_errors():
    """other errors go through: when the input has ended, EOFError comes"""
    raises("dinner/__main__.py", 'ask_number("Total: ")', "EOFError")


def too_few():
    """0 people and -2 people raise ValueError, with the message of the build"""
    for people in (0, -2):
        call = f"split_bill(84, {people})"
        raises("dinner/split.py", call, "ValueError", message="people must be at least 1", hint="raise_it")


def one_person():
    """one person pays all: 50 for 1 is 55.0, and 100 for 7 is 15.71"""
    gives("dinner/split.py", "[split_bill(50, 1), split_bill(100, 7)]", [55.0, 15.71], hint="one_is_fine")


def asks_again():
    """after 0 people the message comes and the question again, up to 23.10 EUR"""
    done = run("dinner/__main__.py", module="dinner", reply=PLAYER % "0")
    done.says("people must be at least 1", "23.10 EUR", hint="catch_it")
