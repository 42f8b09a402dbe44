"""A form that speaks up at the right moment."""

from judge import gives

FILES = ("form.py",)
START = """
    sent = []
    def rule_name(value): return None if value.strip() else "name, please"
    def rule_age(value): return None if value.isdigit() else "a number, please"
    form = Form({"name": rule_name, "age": rule_age})
    def send(values, answer={}):
        sent.append(dict(values))
        return answer
    def fill():
        form.change("name", "Ada")
        form.change("age", "36")
"""


def fresh():
    """a fresh form has two errors and shows none"""
    gives(
        "form.py",
        START + "    [form.values, form.errors(), form.shown()]",
        [{"name": "", "age": ""}, {"name": "name, please", "age": "a number, please"}, {}],
        hint="touched",
    )


def left():
    """after leaving a field its error is shown, and after a change it's gone"""
    lines = (
        START
        + "    form.change('age', 'x')\n    found = [form.shown()]\n    form.leave('age')\n    found.append(form.shown())\n    form.change('age', '36')\n    found + [form.shown(), form.errors()]"
    )
    gives("form.py", lines, [{}, {"age": "a number, please"}, {}, {"name": "name, please"}], hint="touched")


def refused():
    """a form with errors isn't sent, and shows them all"""
    gives(
        "form.py",
        START + "    [form.submit(send), sent, form.shown()]",
        [False, [], {"name": "name, please", "age": "a number, please"}],
        hint="all_touched",
    )


def sent():
    """a good form is sent once with its values"""
    gives(
        "form.py",
        START + "    fill()\n    [form.submit(send), sent, form.shown()]",
        [True, [{"name": "Ada", "age": "36"}], {}],
        hint="send_values",
    )


def server():
    """what the server says is shown, until that field changes"""
    lines = (
        START
        + "    fill()\n    found = [form.submit(lambda v: {'name': 'taken', 'age': 'too old'}), form.shown()]\n    form.change('name', 'Bo')\n    found + [form.shown(), form.errors()]"
    )
    gives(
        "form.py",
        lines,
        [False, {"name": "taken", "age": "too old"}, {"age": "too old"}, {"age": "too old"}],
        hint="until_change",
    )


def again():
    """a second try is sent although the server refused the first one"""
    lines = (
        START
        + "    fill()\n    [form.submit(lambda v: send(v, {'name': 'taken'})), form.submit(send), len(sent), form.shown()]"
    )
    gives("form.py", lines, [False, True, 2, {}], hint="forget")


def own_wins():
    """a field's own error stands before the server's"""
    lines = (
        START + "    fill()\n    form.submit(lambda v: {'name': 'taken'})\n    form.change('age', '')\n    form.shown()"
    )
    gives("form.py", lines, {"name": "taken", "age": "a number, please"}, hint="until_change")
