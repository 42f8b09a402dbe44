"""What it costs to be wrong, in the two directions."""

from judge import expect, fail, gives, run

FILES = ("baseline.py",)


def bad_accepted():
    """accepting one bad and one good applicant costs 5"""
    gives("baseline.py", "float(cost([2, 1], [True, True]))", 5.0, hint="five_and_one")


def good_refused():
    """refusing three good and one bad applicant costs 3"""
    gives("baseline.py", "float(cost([1, 1, 2, 1], [False, False, False, False]))", 3.0, hint="five_and_one")


def mixed():
    """labels 1 2 2 1 2 with yes yes no no yes cost 11"""
    gives("baseline.py", "float(cost([1, 2, 2, 1, 2], [True, True, False, False, True]))", 11.0, hint="five_and_one")


def all_right():
    """accepting the good and refusing the bad costs nothing"""
    gives("baseline.py", "float(cost([1, 2], [True, False]))", 0.0)
    gives("baseline.py", "float(cost([], []))", 0.0)


def everybody():
    """with 3 bad and 7 good applicants, the lines for everybody say 15 and 7"""
    lines = run("baseline.py").lines
    if len(lines) < 3 or not _ends(lines[0], 15) or not _ends(lines[1], 7):
        fail("15 on the first line and 7 on the second", "\n".join(lines) or "nothing", hint="last_column")


def own_rule():
    """the third line has the cost of your own rule"""
    lines = run("baseline.py").lines
    numbers = [int(word) for word in _words(lines[2] if len(lines) > 2 else "") if word.isdigit()]
    expect(bool(numbers), True, of="a cost on the third line", hint="a_rule")
    expect(numbers[-1] <= 22, True, of="its cost is at most 22, that of ten errors", hint="a_rule")


def _words(line):
    return "".join(sign if sign.isdigit() else " " for sign in line.replace(".0", "")).split()


def _ends(line, number):
    return str(number) in _words(line)
