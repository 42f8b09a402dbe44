"""Hours whose work is looked at on the learner's own machine, and those that only a person can judge."""

import re
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any

from bot.catalog.faults import ContentError, ContentFault
from bot.catalog.yaml import YamlFault, read

LOCAL_CHECKS, PERSON_FILE = "local_checks", "person.yaml"
LEAST_RULES, MOST_RULES = 2, 8
TITLE_LENGTH = 90
_RULE_KINDS = {
    "file": {"has", "lacks", "lines", "count"},
    "command": {"exit", "says"},
    "url": {"status", "says"},
}
_PATTERNS = ("has", "lacks", "says")
_OWN_MACHINE = re.compile(r"https?://(localhost|127\.0\.0\.1)(:\d+)?(/|$)")

LocalRule = Mapping[str, Any]
LocalRules = Mapping[str, Sequence[LocalRule]]
"""The rules of each hour, in the order in which they are told."""


def read_local_checks(content: Path) -> LocalRules:
    """Read the rules of all hours that are checked on the learner's machine, or raise a ContentError."""
    rules: dict[str, Sequence[LocalRule]] = {}
    faults: list[ContentFault] = []
    for path in sorted((content / LOCAL_CHECKS).glob("*.yaml")):
        name = f"{LOCAL_CHECKS}/{path.name}"
        if path.name == PERSON_FILE:
            continue
        found = _read(path, name, faults)
        for hour, listed in found.items():
            faults += [ContentFault(name, 1, hour, fault) for fault in _faults(hour, listed, rules)]
            rules[hour] = listed
    if faults:
        raise ContentError(faults)
    return rules


def judged_by_people(content: Path) -> frozenset[str]:
    """Name the hours that only a person can judge."""
    path = content / LOCAL_CHECKS / PERSON_FILE
    if not path.is_file():
        return frozenset()
    faults: list[ContentFault] = []
    found = _read(path, f"{LOCAL_CHECKS}/{PERSON_FILE}", faults)
    if faults:
        raise ContentError(faults)
    return frozenset(found.get("hours", ()))


def _read(path: Path, name: str, faults: list[ContentFault]) -> dict[str, Any]:
    try:
        found = read(path).data
    except YamlFault as error:
        faults.append(ContentFault(name, error.line, "-", str(error)))
        return {}
    return found if isinstance(found, dict) else {}


def _faults(hour: str, rules: Any, known: LocalRules) -> Iterator[str]:
    if hour in known:
        yield "stands twice"
    if not isinstance(rules, list) or not LEAST_RULES <= len(rules) <= MOST_RULES:
        yield f"needs {LEAST_RULES} to {MOST_RULES} rules"
        return
    for rule in rules:
        yield from _rule_faults(rule)


def _rule_faults(rule: Any) -> Iterator[str]:
    kinds = [kind for kind in _RULE_KINDS if isinstance(rule, dict) and kind in rule]
    if len(kinds) != 1 or not isinstance(rule.get("title"), str):
        yield f"a rule needs a title and one of {', '.join(_RULE_KINDS)}: {rule!r:.80}"
        return
    if len(rule["title"]) > TITLE_LENGTH or rule["title"].rstrip().endswith("."):
        yield f"a title has at most {TITLE_LENGTH} characters and no full stop: {rule['title']}"
    if unknown := set(rule) - {"title", kinds[0]} - _RULE_KINDS[kinds[0]]:
        yield f"{kinds[0]} knows no {', '.join(sorted(unknown))}"
    for name in _PATTERNS:
        try:
            re.compile(str(rule.get(name, "")))
        except re.error as error:
            yield f"{name} is no pattern: {error}"
    if kinds[0] == "url" and not _OWN_MACHINE.match(str(rule["url"])):
        yield "url is one of the learner's own machine"
