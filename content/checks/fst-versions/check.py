"""Two people edit one note, and nobody's words are lost."""

from judge import gives, raises

FILES = ("state.py",)


def first():
    """an unknown note is version 0 and empty; saved, it's version 1, then 2"""
    lines = "s = Store()\n[list(s.read('a')), s.save('a', {'t': 'x'}, 0), list(s.read('a')), s.save('a', {'t': 'y'}, 1), list(s.read('a')), list(s.read('b'))]"
    gives("state.py", lines, [[0, {}], 1, [1, {"t": "x"}], 2, [2, {"t": "y"}], [0, {}]], hint="number")


def stale():
    """saving with an old or a future version raises Conflict and changes nothing"""
    lines = "s = Store()\ns.save('a', {'t': 'x'}, 0)\ns.save('a', {'t': 'y'}, 1)\n"
    for version in (0, 1, 3):
        raises("state.py", lines + f"s.save('a', {{'t': 'z'}}, {version})", "Conflict", hint="exactly")
    lines += "try:\n    s.save('a', {'t': 'z'}, 1)\nexcept Conflict:\n    pass\nlist(s.read('a'))"
    gives("state.py", lines, [2, {"t": "y"}], hint="exactly")


def copies():
    """changing what was read or saved doesn't change the store"""
    lines = "s = Store()\nmine = {'t': 'x'}\ns.save('a', mine, 0)\nmine['t'] = 'changed'\ns.read('a')[1]['t'] = 'changed'\ns.read('a')[1]"
    gives("state.py", lines, {"t": "x"}, hint="copy")


BASE = "base = {'title': 'Trip', 'day': 'Mon', 'who': 'Ada'}\ndef m(mine, theirs):\n    found = merge(base, {**base, **mine}, {**base, **theirs})\n    return [dict(found[0]), list(found[1])]\n"


def one_side():
    """a change on one side is taken, whoever made it"""
    lines = BASE + "[m({'day': 'Tue'}, {}), m({}, {'day': 'Wed'}), m({'day': 'Tue'}, {'who': 'Bo'})]"
    gives(
        "state.py",
        lines,
        [
            [{"title": "Trip", "day": "Tue", "who": "Ada"}, []],
            [{"title": "Trip", "day": "Wed", "who": "Ada"}, []],
            [{"title": "Trip", "day": "Tue", "who": "Bo"}, []],
        ],
        hint="against_base",
    )


def clash():
    """two different changes of one field are named, and theirs stays"""
    lines = BASE + "m({'title': 'Tour', 'day': 'Tue', 'who': 'Cy'}, {'title': 'Walk', 'day': 'Wed'})"
    gives("state.py", lines, [{"title": "Walk", "day": "Wed", "who": "Cy"}, ["day", "title"]], hint="both_changed")


def agree():
    """the same change on both sides is no clash"""
    gives(
        "state.py",
        BASE + "m({'day': 'Tue'}, {'day': 'Tue'})",
        [{"title": "Trip", "day": "Tue", "who": "Ada"}, []],
        hint="both_changed",
    )
