"""Steps that run once, and those that change something only with a yes."""

from textwrap import dedent

from judge import expect, fail, value

FILES = ("soar.py", "playbooks/stolen_account.yml")

LAB = """
def made(play, no, steps):
    ran, asked = [], []
    steps = [dict(zip(("name", "changes"), step)) for step in steps]
    actions = {
        name: (lambda incident, name=name: ran.append((name, incident)))
        for name in ("enrich", "ticket", "contain", "notify")
    }

    def ask(name):
        asked.append(name)
        return name not in no

    def played(incident="INC-001"):
        return list(play(steps, incident, actions, ask))

    return ran, asked, no, played
"""
STEPS = [("enrich", False), ("ticket", False), ("contain", True), ("notify", False)]
NAMES = [name for name, _ in STEPS]


def _gives(file, lines, wanted, *, hint=None):
    """As `gives`, and shows the last line alone."""
    expect(value(file, lines, files={"lab.py": LAB}), wanted, of=lines.strip().splitlines()[-1].strip(), hint=hint)


def _raises(file, lines, kind, *, hint=None):
    """As `raises`, and shows the last line alone."""
    *setup, last = dedent(lines).strip().splitlines()
    tried = [*setup, "lab_error = 'no error'", "try:", f"    {last}", f"except {kind}:", f"    lab_error = '{kind}'"]
    tried += ["except Exception as lab_other:", "    lab_error = type(lab_other).__name__"]
    came = value(file, "\n".join([*tried, "lab_error"]), files={"lab.py": LAB})
    expect(came, kind, of=f"the error of {last}", hint=hint)


def _lab(last, no=(), steps=STEPS):
    made = f"lab_ran, lab_asked, lab_no, lab_play = lab.made(play, {list(no)!r}, {steps!r})"
    return f"    import lab\n    {made}\n    {last}"


def playbook():
    """the playbook has the four steps, and contain changes something"""
    lines = "import yaml as lab_yaml\nlab_yaml.safe_load(open('playbooks/stolen_account.yml'))"
    found = value("soar.py", lines)
    if not isinstance(found, list) or not all(isinstance(step, dict) for step in found):
        fail("a list of steps", repr(found)[:200], hint="four_steps")
    expect([step.get("name") for step in found], NAMES, of="the names", hint="four_steps")
    expect([type(step.get("changes")) for step in found], [bool] * 4, of="changes", hint="four_steps")
    expect(found[2]["changes"], True, of="contain changes something", hint="four_steps")


def all_steps():
    """with every approval the four steps run in order, with the incident"""
    _gives("soar.py", _lab("lab_play()"), NAMES)
    _gives("soar.py", _lab("lab_play()\n    lab_ran"), [(name, "INC-001") for name in NAMES], hint="called_once")


def asks():
    """only contain, which changes something, is asked about, before it runs"""
    _gives("soar.py", _lab("lab_play()\n    lab_asked"), ["contain"], hint="ask_before")


def refused():
    """when contain is refused it isn't run, and the run ends there"""
    _gives("soar.py", _lab("lab_play()", ["contain"]), ["enrich", "ticket"], hint="ends")
    ran = [("enrich", "INC-001"), ("ticket", "INC-001")]
    _gives("soar.py", _lab("lab_play()\n    lab_ran", ["contain"]), ran, hint="ends")


def resumed():
    """a second run repeats no finished step, and goes on with contain"""
    _gives("soar.py", _lab("lab_play()\n    lab_no.clear()\n    lab_play()", ["contain"]), NAMES[2:], hint="from_log")
    _gives("soar.py", _lab("lab_play()\n    lab_play()"), [], hint="from_log")
    _gives("soar.py", _lab("lab_play()\n    lab_play('INC-002')"), NAMES, hint="own_incident")


def noted():
    """soar.jsonl has an unbroken chain of four records after a whole run"""
    lines = """lab_play()
    import chain as lab_chain
    [lab_chain.verify("soar.jsonl"), len(open("soar.jsonl").readlines())]"""
    _gives("soar.py", _lab(lines), [None, 4], hint="one_record")


def unknown():
    """an unknown step raises ValueError, and nothing has run"""
    steps = [*STEPS, ("delete_all", False)]
    _raises("soar.py", _lab("lab_play()", steps=steps), "ValueError", hint="look_first")
    lines = "try:\n        lab_play()\n    except ValueError:\n        pass\n    lab_ran"
    _gives("soar.py", _lab(lines, steps=steps), [], hint="look_first")
