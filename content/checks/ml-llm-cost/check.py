"""What a model costs, how slow it is, and what a cache saves."""

from judge import expect, gives, value

FILES = ("meter.py",)
MODEL = """
    asked = []
    def model(prompt):
        asked.append(prompt)
        return f"answer {len(asked)}"
"""


def money():
    """2000 tokens read at 3 and 500 written at 15 cost 0.0135"""
    gives("meter.py", "cost(2000, 500, 3, 15)", 0.0135, places=6, hint="million")
    gives("meter.py", "cost(1000000, 0, 0.5, 9)", 0.5, places=6, hint="million")


def slow():
    """of 1 to 100 it is 95, of 1 to 20 it is 19, of 1 to 10 it is 10"""
    found = value("meter.py", "[p95(list(range(n, 0, -1))) for n in (100, 20, 10, 1, 21)]")
    expect(found, [95, 19, 10, 1, 20], of="p95", hint="rank")


def cached():
    """asked twice, spaces and line breaks aside, the model is called once"""
    lines = MODEL + '\n    c = Cached(model, 5)\n    [c.ask("a b"), c.ask(" a\\n  b "), c.calls, c.hits, len(asked)]'
    gives("meter.py", lines, ["answer 1", "answer 1", 1, 1, 1], hint="spaces")


def told_apart():
    """ab and a b are two prompts, and A isn't a"""
    lines = MODEL + '\n    c = Cached(model, 5)\n    [c.ask("ab"), c.ask("a b"), c.ask("A b"), c.calls, c.hits]'
    gives("meter.py", lines, ["answer 1", "answer 2", "answer 3", 3, 0], hint="apart")


def full():
    """with size 2 the third answer pushes out the first"""
    lines = MODEL + '\n    c = Cached(model, 2)\n    [c.ask(p) for p in ("a", "b", "c", "b", "a")] + [c.calls, c.hits]'
    gives("meter.py", lines, ["answer 1", "answer 2", "answer 3", "answer 2", "answer 4", 4, 1], hint="oldest")


def used_stays():
    """what was used again stays, and the other one goes"""
    lines = (
        MODEL + '\n    c = Cached(model, 2)\n    [c.ask(p) for p in ("a", "b", "a", "c", "a", "b")] + [c.calls, c.hits]'
    )
    gives(
        "meter.py", lines, ["answer 1", "answer 2", "answer 1", "answer 3", "answer 1", "answer 4", 4, 2], hint="used"
    )
