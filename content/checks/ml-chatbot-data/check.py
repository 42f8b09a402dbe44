"""What a decoder is given, and what it should say."""

from judge import expect, gives, value

FILES = ("chatbot/teacher.py",)


def _teach(answers, sos=2, eos=3):
    lines = f"given, wanted = teach({answers}, {sos}, {eos})\n[[[int(n) for n in row] for row in side] for side in (given, wanted)]"
    return value("chatbot/teacher.py", lines)


def one_answer():
    """for the answer [7, 8] with 2 and 3 as marks, the input is 2, 7, 8 and the target 7, 8, 3"""
    expect(_teach([[7, 8]]), [[[2, 7, 8]], [[7, 8, 3]]], of="inputs and targets", hint="one_later")


def filled():
    """shorter answers are filled with 0, in both: [5], [6, 7, 8]"""
    wanted = [[[2, 5, 0, 0], [2, 6, 7, 8]], [[5, 3, 0, 0], [6, 7, 8, 3]]]
    expect(_teach([[5], [6, 7, 8]]), wanted, of="inputs and targets", hint="to_one_length")


def other_marks():
    """the marks are those that are handed in, such as 10 and 11"""
    expect(_teach([[1, 1]], 10, 11), [[[10, 1, 1]], [[1, 1, 11]]], of="inputs and targets", hint="given_marks")


def empty_answer():
    """an answer without words still begins and ends"""
    expect(_teach([[], [4]]), [[[2, 0], [2, 4]], [[3, 0], [4, 3]]], of="inputs and targets", hint="to_one_length")


def untouched():
    """the answers that were given stay as they were"""
    gives(
        "chatbot/teacher.py", "answers = [[7, 8], [9]]\nteach(answers, 2, 3)\nanswers", [[7, 8], [9]], hint="new_lists"
    )
