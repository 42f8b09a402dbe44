"""Versions of models in a folder, with hashes and one that is live."""

from judge import gives, raises

FILES = ("registry.py",)


def numbered():
    """models get versions 1, 2 and 3, and each name counts alone"""
    lines = "[publish('reg', 'spam', {'w': 1}), publish('reg', 'spam', {'w': 2}), publish('reg', 'ham', {}), publish('reg', 'spam', {'w': 3})]"
    gives("registry.py", lines, [1, 2, 1, 3], hint="count_on")


def past_nine():
    """the eleventh model is version 11"""
    gives("registry.py", "[publish('reg', 'spam', {'w': n}) for n in range(11)][-2:]", [10, 11], hint="as_numbers")


def loaded():
    """each version comes back as it was, and stands in reg/spam/1.json"""
    lines = """
        import json
        from pathlib import Path
        publish("reg", "spam", {"w": [1, 2.5]})
        publish("reg", "spam", {"w": []})
        [load("reg", "spam", 1), load("reg", "spam", 2), json.loads(Path("reg/spam/1.json").read_text())]
    """
    gives("registry.py", lines, [{"w": [1, 2.5]}, {"w": []}, {"w": [1, 2.5]}], hint="same_file")


def tampered():
    """a model file that was changed raises a ValueError, and others still load"""
    lines = """
        from pathlib import Path
        publish("reg", "spam", {"w": 1})
        publish("reg", "spam", {"w": 2})
        file = Path("reg/spam/2.json")
        file.write_text(file.read_text().replace("2", "3"))
    """
    raises("registry.py", lines + "    load('reg', 'spam', 2)", "ValueError", hint="own_hash")
    gives("registry.py", lines + "    load('reg', 'spam', 1)", {"w": 1}, hint="own_hash")


def pointed():
    """nothing is live at first; then version 2, and after a rollback version 1"""
    lines = """
        publish("reg", "spam", {"w": 1})
        found = [live("reg", "spam")]
        publish("reg", "spam", {"w": 2})
        for version in (2, 1):
            promote("reg", "spam", version)
            found.append(live("reg", "spam"))
        found + [load("reg", "spam", 2)]
    """
    gives("registry.py", lines, [None, 2, 1, {"w": 2}], hint="pointer")


def unknown():
    """version 7 of one model can't go live, and version 1 stays"""
    lines = "publish('reg', 'spam', {'w': 1})\npromote('reg', 'spam', 1)\n"
    raises("registry.py", lines + "promote('reg', 'spam', 7)", "LookupError", hint="must_exist")
    lines += "try:\n    promote('reg', 'spam', 7)\nexcept LookupError:\n    pass\nlive('reg', 'spam')"
    gives("registry.py", lines, 1, hint="must_exist")
