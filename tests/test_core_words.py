"""Every key that is used exists, every key that exists is used, and all languages expect the same values."""

import ast
import re
from functools import cache
from pathlib import Path

import pytest
from real import registry

from bot.catalog import yaml
from bot.catalog.content_folder import CONTENT
from bot.values.bounds import units
from bot.values.message import HINT_UNITS
from bot.words.plural import category
from bot.words.text import CYCLE, DEFAULT, Words, expected, forms

HOUSE = Path(__file__).parent.parent
WORDS = Words.load(CONTENT)
KEYS = WORDS.keys()
FILES = {key.partition(".")[0] for key in KEYS}
SPECS = registry()
KEY = re.compile(rf"({'|'.join(FILES)})\.[a-z0-9_]+")
NO_WORDS = {"streak.svg", "telegram.commands"}  # a picture's template, and a note of the service
LONGEST_HELP = 100  # Discord's description of a command and of an option
FORMS = {"zero", "one", "two", "few", "many", "other"}
ROOMS = ("bot", "adapters", "scheduler")


@cache  # not when the module is imported: every worker does that, and one of them needs the trees
def nodes() -> list[ast.AST]:
    modules = [file for room in ROOMS for file in sorted((HOUSE / room).rglob("*.py"))]
    return [node for file in modules for node in ast.walk(ast.parse(file.read_text(encoding="utf-8")))]


@cache
def texts() -> set[str]:
    return {node.value for node in nodes() if isinstance(node, ast.Constant) and isinstance(node.value, str)}


@cache
def literals() -> set[str]:
    return {
        text for text in texts() if KEY.fullmatch(text) and not text.endswith(("_", ".yaml", ".py", ".svg"))
    } - NO_WORDS


def prefixes() -> set[str]:
    """What f-strings (and removeprefix) begin with: "start.background_" stands for all that follow."""
    heads = {node.values[0].value for node in nodes() if isinstance(node, ast.JoinedStr) and _literal(node.values[0])}
    found = heads | {text for text in texts() if text.endswith("_")}
    return {text for text in found if re.fullmatch(rf"({'|'.join(FILES)})\.[a-z0-9_]*", text)}


def _literal(node: ast.expr) -> bool:
    return isinstance(node, ast.Constant) and isinstance(node.value, str)


def of_the_registry() -> set[str]:
    public = SPECS.public()
    return {spec.help_key() for spec in public} | {spec.option_key(o) for spec in public for o in spec.options}


def missing_of_the_registry() -> set[str]:
    return {f"{spec.name}.missing_{o.name}" for spec in SPECS.public() for o in spec.options if o.required}


def test_every_key_used_exists():
    assert literals() - KEYS.keys() == set()
    assert len(literals()) > 80


def test_every_beginning_of_a_key_has_keys():
    assert [head for head in prefixes() if not any(key.startswith(head) for key in KEYS)] == []


def test_every_key_is_used():
    adapters = {folder.name for folder in (HOUSE / "adapters").iterdir()}  # they ask for their own words by short names
    heads = tuple(prefixes())
    known = literals() | of_the_registry() | missing_of_the_registry()
    unused = {key for key in KEYS if key not in known and not key.startswith(heads)}
    asked = {key for key in unused if key.partition(".")[0] in adapters and key.partition(".")[2] in texts()}
    assert unused - asked == set()


def test_every_command_and_option_is_explained_in_a_hundred_units():
    for key in of_the_registry():
        for language in WORDS.languages:
            assert 0 < units(WORDS.label(language, key)) <= LONGEST_HELP == HINT_UNITS, key


def test_a_missing_required_option_has_words():
    assert missing_of_the_registry() - KEYS.keys() == set()


@pytest.mark.parametrize("language", sorted(WORDS.languages))
def test_lists_and_plurals_are_well_formed(language):
    for key, phrasing in WORDS.keys(language).items():
        for one in phrasing if isinstance(phrasing, list) else [phrasing]:
            if isinstance(one, dict):
                assert "other" in one, key
                assert one.keys() <= FORMS, key
                assert {category(language, n) for n in range(200)} <= one.keys(), key
        assert forms(phrasing), key
        assert all(isinstance(form, str) and form.strip() for form in forms(phrasing)), key


@pytest.mark.parametrize("language", sorted(WORDS.languages))
def test_every_phrasing_expects_the_same_values(language):
    for key, phrasing in WORDS.keys(language).items():
        assert key in KEYS, f"{language} has {key}, which English lacks"
        assert expected(phrasing) == expected(KEYS[key]), key
        if not isinstance(phrasing, str) and not key.startswith(("clock.word_", "stop.word_")):
            assert {expected(form) for form in forms(phrasing)} <= {expected(phrasing), expected(phrasing) - {"n"}}, key


def counts(phrasing) -> bool:
    parts = phrasing if isinstance(phrasing, list) else [phrasing]
    return any(isinstance(part, dict) for part in parts)


def calls_with_a_key() -> list[tuple[str, set[str]]]:
    """Every call with a literal key, and the names of the values that it gives."""
    found = []
    for node in nodes():
        if isinstance(node, ast.Call) and not any(keyword.arg is None for keyword in node.keywords):
            given = {str(keyword.arg) for keyword in node.keywords}
            found += [(arg.value, given) for arg in node.args if _literal(arg) and arg.value in KEYS]
    return found


def test_every_value_that_a_text_expects_is_given():
    for key, given in calls_with_a_key():
        needs = expected(KEYS[key]) | ({"n"} if counts(KEYS[key]) else set())
        assert not given or needs <= given, key


def test_no_key_is_written_twice_in_two_files():
    files = sorted((CONTENT / DEFAULT / "messages").glob("*.yaml"))
    assert sum(len(yaml.read(file).data) for file in files) == len(KEYS)


def test_a_second_language_lies_over_the_first(tmp_path):
    polish = 'hello: "Cześć {name}"\nn: {one: "{n} dzień", few: "{n} dni", many: "{n} dni!", other: "{n} dnia"}\n'
    english = 'hello: "Hello {name}"\nbye: "Bye"\nn: {one: "{n} day", other: "{n} days"}\n'
    for language, text in (("en", english), ("pl", polish)):
        (tmp_path / language / "messages").mkdir(parents=True)
        (tmp_path / language / "messages" / "a.yaml").write_text(text, encoding="utf-8")
    words = Words.load(tmp_path)
    assert words.languages == {"en", "pl"}
    assert words.label("pl", "a.hello", name="Ana") == "Cześć Ana"
    assert words.label("pl", "a.bye") == "Bye"
    assert words.label("fr", "a.hello", name="Ana") == "Hello Ana"
    assert [words.label("pl", "a.n", n=n) for n in (1, 2, 5, 22)] == ["1 dzień", "2 dni", "5 dni!", "22 dni"]
    assert [words.label("en", "a.n", n=n) for n in (0, 1, 2)] == ["0 days", "1 day", "2 days"]


def test_a_key_that_nobody_wrote_is_an_error():
    assert not WORDS.has("start.nonsense")
    with pytest.raises(KeyError):
        WORDS.say("en", "start.nonsense")


def test_phrasings_change_with_the_pick():
    texts = [WORDS.speak("en", "streak.kept", {}, pick) for pick in range(9)]
    assert len({*texts}) == CYCLE
    assert texts[0] == texts[8]


def many(count: int) -> Words:
    return Words({"en": {"a.b": [f"{number} of {{n}}" for number in range(count)]}})


@pytest.mark.parametrize(("count", "a_day"), [(8, 1), (9, 1), (15, 1), (16, 2), (17, 2), (24, 3)])
def test_a_phrasing_does_not_come_back_within_a_week(count, a_day):
    said = [(day, many(count).vary("en", "a.b", {"n": 1}, day, nth)) for day in range(400) for nth in range(a_day)]
    for place, (day, text) in enumerate(said):
        assert all(later - day > 7 for later, other in said[place + 1 : place + 400] if other == text)


def test_what_has_few_phrasings_says_the_same_all_day():
    words = many(8)
    assert words.vary("en", "a.b", {"n": 1}, 5, 0) == words.vary("en", "a.b", {"n": 1}, 5, 1)


def test_phrasings_may_have_plural_forms_of_their_own():
    words = Words({"en": {"a.b": [{"one": "{n} hour", "other": "{n} hours"}, "{n} h"]}})
    assert [words.label("en", "a.b", n=n) for n in (1, 2)] == ["1 hour", "2 hours"]
    assert words.vary("en", "a.b", {"n": 2}, 1) == words.speak("en", "a.b", {"n": 2}, 1)
    assert expected(words.keys()["a.b"]) == {"n"}


# From CLDR's plural rules for whole numbers: https://www.unicode.org/cldr/charts/latest/supplemental/language_plural_rules.html
CLDR = [
    ("en", {"one": [1], "other": [0, 2, 11, 21, 101]}),
    ("de", {"one": [1], "other": [0, 2, 21]}),
    ("tr", {"one": [1], "other": [0, 2, 21]}),
    ("fr", {"one": [0, 1], "other": [2, 3, 11]}),
    ("pt", {"one": [0, 1], "other": [2, 3, 11]}),
    ("hi", {"one": [0, 1], "other": [2, 3, 11]}),
    ("ru", {"one": [1, 21, 101, 1001], "few": [2, 4, 22, 104], "many": [0, 5, 11, 12, 14, 19, 25, 111, 112]}),
    ("uk", {"one": [1, 31], "few": [3, 33], "many": [0, 11, 13, 20]}),
    ("pl", {"one": [1], "few": [2, 3, 4, 22, 104], "many": [0, 5, 11, 12, 14, 21, 101, 112]}),
    ("cs", {"one": [1], "few": [2, 3, 4], "other": [0, 5, 11, 22]}),
    ("ja", {"other": [0, 1, 2, 11]}),
    ("zh", {"other": [0, 1, 2, 11]}),
    ("xx", {"one": [1], "other": [0, 2]}),
]


@pytest.mark.parametrize(("language", "facts"), CLDR)
def test_plural_forms_follow_cldr(language, facts):
    assert {form: [n for n in numbers if category(language, n) == form] for form, numbers in facts.items()} == facts
    assert category(language, str(facts["other" if "other" in facts else "many"][0])) in facts
