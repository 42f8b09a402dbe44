"""A class that stops in time and remembers the best."""

from judge import expect, gives, value

FILES = ("early.py",)


def _steps(patience, *losses):
    return value(
        "early.py", f"guard = EarlyStopping({patience})\n[bool(guard.step(loss, {{'w': loss}})) for loss in {losses}]"
    )


def goes_on():
    """while the loss sinks, step says False: 1.0, 0.8, 0.5"""
    expect(_steps(2, 1.0, 0.8, 0.5), [False] * 3, of="step", hint="only_when_worse")


def stops():
    """with a patience of 2 it says True at the second step that's no better"""
    expect(_steps(2, 1.0, 0.8, 0.9, 0.85), [False, False, False, True], of="step", hint="compare_with_best")


def starts_again():
    """a better loss in between starts the count again"""
    found = _steps(2, 1.0, 1.2, 0.9, 0.95, 0.7, 0.71, 0.72)
    expect(found, [False] * 6 + [True], of="step", hint="count_again")


def equal_is_no_better():
    """an equal loss is no better: with a patience of 3, four times 0.5 is enough"""
    expect(_steps(3, 0.5, 0.5, 0.5, 0.5), [False, False, False, True], of="step", hint="equal")


def remembers():
    """best_state is the one of the lowest loss, not the last one"""
    lines = """
        guard = EarlyStopping(5)
        for loss, name in ((0.9, "a"), (0.4, "b"), (0.6, "c"), (0.5, "d")):
            guard.step(loss, {"name": name})
        guard.best_state
    """
    gives("early.py", lines, {"name": "b"}, hint="with_the_loss")


def copied():
    """a state that changes after the call doesn't change best_state"""
    lines = """
        guard, state = EarlyStopping(5), {"w": [1, 2]}
        guard.step(0.4, state)
        state["w"][0] = 99
        state["b"] = 7
        guard.step(0.8, state)
        guard.best_state
    """
    gives("early.py", lines, {"w": [1, 2]}, hint="deep_copy")
