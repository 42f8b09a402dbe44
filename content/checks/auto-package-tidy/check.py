"""What makes a module a command: pyproject.toml, a main, and a README that shows it."""

import re
import tomllib

from judge import expect, fail, source, value

FILES = ("tidy.py", "pyproject.toml", "README.md")


def _project():
    try:
        return tomllib.loads(source("pyproject.toml").text)
    except tomllib.TOMLDecodeError as error:
        fail("pyproject.toml is TOML", str(error), hint="toml")


def _main(words):
    lines = f"""
        import sys
        sys.argv = ["tidy", *{words!r}]
        try:
            code = main()
        except SystemExit as end:
            code = end.code
        code
    """
    return value("tidy.py", lines, files={"mess/cat.jpg": "a cat"})


def project():
    """the project is tidy-lab, version 0.1.0"""
    table = _project().get("project", {})
    expect(
        (table.get("name"), table.get("version")), ("tidy-lab", "0.1.0"), of="name and version", hint="project_table"
    )


def script():
    """the command tidy calls main of tidy"""
    expect(
        _project().get("project", {}).get("scripts"),
        {"tidy": "tidy:main"},
        of="[project.scripts]",
        hint="scripts_table",
    )


def module():
    """setuptools is told of the module tidy"""
    found = _project().get("tool", {}).get("setuptools", {}).get("py-modules")
    expect(found, ["tidy"], of="py-modules", hint="one_module")


def main_returns():
    """main() reads the command line: --help ends with 0, nothing at all with 2"""
    expect(_main(["--help"]), 0, of="the exit code of tidy --help", hint="main")
    expect(_main([]), 2, of="the exit code of tidy alone", hint="main")


def sorts():
    """tidy sort mess ends with 0 or nothing, which is the same"""
    expect(_main(["sort", "mess"]) in (0, None), True, of="tidy sort mess ends well", hint="main")


def readme():
    """the README shows three commands that begin with tidy"""
    found = set(re.findall(r"^[\s`$>#]*(tidy (?:--)?\w[^\n`]*)", source("README.md").text, re.MULTILINE))
    expect(len(found) >= 3, True, of=f"three commands ({len(found)} found)", hint="three_commands")
