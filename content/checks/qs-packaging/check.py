"""A package with its pyproject.toml, and a function that counts."""

import tomllib

from judge import expect, fail, gives, source, value

FILES = ("src/tally/__init__.py", "pyproject.toml")


def _project():
    try:
        return tomllib.loads(source("pyproject.toml").text)
    except tomllib.TOMLDecodeError as error:
        fail("pyproject.toml is TOML", str(error), hint="toml")


def counts():
    """count("a b\\nc") gives (2, 3, 5)"""
    gives("src/tally/__init__.py", r"count('a b\nc')", (2, 3, 5), hint="three_in_order")


def long_text():
    """a text with empty lines and several spaces: 4 lines, 5 words, 26 characters"""
    gives("src/tally/__init__.py", r"tuple(count('one  two\tthree\n\nfour\nfive\n'))", (4, 5, 26), hint="by_split")


def nothing():
    """an empty text has nothing: (0, 0, 0)"""
    gives("src/tally/__init__.py", "tuple(count(''))", (0, 0, 0), hint="empty_text")


def a_tuple():
    """what comes back is a tuple, and importing prints nothing"""
    expect(
        value("src/tally/__init__.py", "type(count('a')).__name__"),
        "tuple",
        of="what count gives",
        hint="three_in_order",
    )


def build_system():
    """pyproject.toml says that hatchling builds it"""
    system = _project().get("build-system", {})
    found = (any("hatchling" in one for one in system.get("requires", [])), system.get("build-backend"))
    expect(found, (True, "hatchling.build"), of="requires hatchling, and build-backend", hint="backend")


def project():
    """the project is called tally and has a version"""
    table = _project().get("project", {})
    expect(table.get("name"), "tally", of="the name of the project", hint="project_table")
    expect(
        "version" in table or "version" in table.get("dynamic", []), True, of="there is a version", hint="project_table"
    )
