"""JSON out of chat, judged field by field, asked for again."""

from judge import expect, gives, raises, value

FILES = ("structured.py",)
GOOD = {"customer": "Ada", "total": 12.5, "currency": "EUR"}
MODEL = """
    prompts = []
    def model(prompt):
        prompts.append(prompt)
        return answers[len(prompts) - 1]
    good = '{"customer": "Ada", "total": 12.5, "currency": "EUR"}'
"""


def found():
    """an object is found in chat, in a fence and behind a loose brace"""
    gives("structured.py", 'extract(\'Sure: {"a": {"b": 1}} Bye {}\')', {"a": {"b": 1}}, hint="from_brace")
    gives("structured.py", "extract('```json\\n{\"a\": 2}\\n```')", {"a": 2}, hint="from_brace")
    gives("structured.py", "extract('{oh} then {\"a\": 3}')", {"a": 3}, hint="next_brace")


def none():
    """without an object it is None"""
    gives("structured.py", "[extract('no'), extract('{half'), extract('')]", [None, None, None], hint="next_brace")


def whole():
    """a good object has no faults, and a total of 0 is good"""
    gives(
        "structured.py",
        f"[list(faults({GOOD!r})), list(faults({{**{GOOD!r}, 'total': 0}}))]",
        [[], []],
        hint="from_zero",
    )


def wrong():
    """blank, minus 1 and GBP are three faults, and so are three missing fields"""
    lines = "[list(faults({'customer': '  ', 'total': -1, 'currency': 'GBP'})), list(faults({}))]"
    gives("structured.py", lines, [["customer", "total", "currency"]] * 2, hint="each_field")


def types():
    """a name that is a number, and a total that is text"""
    lines = """
        good = {"customer": "Ada", "total": 12.5, "currency": "USD"}
        [list(faults({**good, **more})) for more in ({"customer": 7}, {"total": "12"})]
    """
    gives("structured.py", lines, [["customer"], ["total"]], hint="kinds")


def again():
    """chat, then no total, then right: three prompts, with json and total named"""
    lines = (
        MODEL
        + """
    answers = ["hello", '{"customer": "Ada", "currency": "EUR"}', good]
    found = ask(model, "Read the invoice.", 3)
    [found, len(prompts), prompts[0] == "Read the invoice.", "json" in prompts[1], "total" in prompts[2], "Read the invoice." in prompts[2]]
    """
    )
    expect(value("structured.py", lines), [GOOD, 3, True, True, True, True], of="three tries", hint="names_in_prompt")


def gives_up():
    """after the last try a ValueError comes, and a good first answer is asked once"""
    raises(
        "structured.py",
        MODEL + '\n    answers = ["no", "no", good]\n    ask(model, "Read.", tries=2)',
        "ValueError",
        hint="last",
    )
    gives("structured.py", MODEL + '\n    answers = [good]\n    ask(model, "Read.")\n    len(prompts)', 1, hint="last")
