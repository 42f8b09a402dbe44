"""What the documents name exists: commands, targets, settings, files."""

import os
import re
import shlex
from collections.abc import Iterator
from pathlib import Path

import pytest
import typer.main
import yaml

from bot.cli.main import app
from bot.command import Registry
from bot.process.environment import PREFIX, Settings, read_settings

ROOT = Path(__file__).parent.parent
DOCS = [ROOT / "README.md", ROOT / "CONTRIBUTING.md", *sorted((ROOT / "docs").glob("*.md"))]
MAKEFILE = (ROOT / "Makefile").read_text("utf-8")
SETTINGS = {f"{PREFIX}{name.upper()}" for name, field in Settings.model_fields.items() if not field.validation_alias}
EXAMPLE = (ROOT / ".env.example").read_text("utf-8")

_FENCED = re.compile(r"^```\w*\n(.*?)^```", re.MULTILINE | re.DOTALL)
_INLINE = re.compile(r"`([^`\n]+)`")
_LINK = re.compile(r"\]\(([^)#\s]+)")
_PATH = re.compile(r"(?:bot|adapters|content|runner|scheduler|tests|docs|benchmarks)/[\w./-]*")


def code(text: str) -> Iterator[str]:
    """Give the lines of fenced blocks, and the inline code."""
    for block in _FENCED.findall(text):
        yield from block.splitlines()
    yield from _INLINE.findall(_FENCED.sub("", text))


def said(program: str) -> list[tuple[str, str]]:
    """Find every call of a program in the documents, without comments."""
    lines = [(doc.name, line.partition(" #")[0].strip()) for doc in DOCS for line in code(doc.read_text("utf-8"))]
    return sorted({(name, line) for name, line in lines if line.startswith(f"{program} ")})


@pytest.mark.parametrize(("doc", "line"), said("mentor"))
def test_every_command_of_the_documents_exists(doc: str, line: str) -> None:
    command, words = typer.main.get_command(app), shlex.split(line)[1:]
    while groups := getattr(command, "commands", None):
        assert words[0] in groups, f"{doc}: mentor has no {words[0]}"
        command, words = groups[words[0]], words[1:]
    options = {option: parameter for parameter in command.params for option in parameter.opts if option[0] == "-"}
    given = [word for word in words if word[0] == "-"]
    assert set(given) <= {*options, "--help"}
    room = sum(parameter.param_type_name == "argument" for parameter in command.params)
    assert len(words) - len(given) <= room + sum(not options[word].is_flag for word in given)


@pytest.mark.parametrize(("doc", "line"), said("make"))
def test_every_target_of_the_documents_exists(doc: str, line: str) -> None:
    for word in shlex.split(line)[1:]:
        if "=" in word:
            assert f"$({word.partition('=')[0]})" in MAKEFILE
        else:
            assert re.search(rf"^{word}:", MAKEFILE, re.MULTILINE), f"{doc}: make has no {word}"


def test_commands_and_targets_were_found() -> None:
    assert len(said("mentor")) > 5
    assert len(said("make")) > 3


def test_every_command_that_the_readme_lists_can_be_typed() -> None:
    rows = re.findall(r"^\| (`/.*?) \|", (ROOT / "README.md").read_text("utf-8"), re.MULTILINE)
    listed = {name for row in rows for name in re.findall(r"/([a-z_]+)", row)}
    assert len(listed) > 5
    assert listed <= {spec.name for spec in Registry.discover().public()}


def test_what_the_ci_makes_exists() -> None:
    made = re.findall(r"^make (\w+)$", (ROOT / ".ci" / "run").read_text("utf-8"), re.MULTILINE)
    assert made == ["check", "test"]
    assert os.access(ROOT / ".ci" / "run", os.X_OK)


def test_every_phony_target_has_a_rule() -> None:
    phony = re.search(r"^\.PHONY: (.*)$", MAKEFILE, re.MULTILINE)
    assert phony
    assert [name for name in phony[1].split() if not re.search(rf"^{name}:", MAKEFILE, re.MULTILINE)] == []


def test_every_setting_is_explained_and_no_other() -> None:
    lines = re.findall(rf"^#?({PREFIX}\w+)=", EXAMPLE, re.MULTILINE)
    assert sorted(lines) == sorted(SETTINGS)


def test_the_example_copied_as_it_is_changes_nothing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    for name in SETTINGS:
        monkeypatch.delenv(name, raising=False)
    defaults = read_settings()
    (tmp_path / ".env").write_text(EXAMPLE, encoding="utf-8")
    assert read_settings() == defaults
    (tmp_path / ".env").write_text(EXAMPLE.replace(f"#{PREFIX}", PREFIX), encoding="utf-8")
    assert read_settings() == defaults


@pytest.mark.parametrize("file", [*DOCS, ROOT / "Dockerfile", ROOT / "compose.yaml"], ids=lambda file: file.name)
def test_every_setting_that_is_named_exists(file: Path) -> None:
    substituted = set(re.findall(r"\$\{(\w+)", (ROOT / "compose.yaml").read_text("utf-8")))  # by compose itself
    assert set(re.findall(rf"{PREFIX}[A-Z_]+", file.read_text("utf-8"))) <= SETTINGS | substituted


@pytest.mark.parametrize("doc", DOCS, ids=lambda doc: doc.name)
def test_every_file_that_a_document_links_to_exists(doc: Path) -> None:
    text = _FENCED.sub("", doc.read_text("utf-8"))
    missing = [link for link in _LINK.findall(text) if "://" not in link and not (doc.parent / link).exists()]
    assert missing == []


@pytest.mark.parametrize("doc", [doc for doc in DOCS if doc.name != "CONTRIBUTING.md"], ids=lambda doc: doc.name)
def test_every_file_of_the_checkout_that_a_document_names_exists(doc: Path) -> None:
    text = _FENCED.sub("", doc.read_text("utf-8"))
    named = [path for path in _INLINE.findall(text) if _PATH.fullmatch(path)]
    assert [path for path in named if not (ROOT / path).exists()] == []


DOCKERFILE = (ROOT / "Dockerfile").read_text("utf-8")


def test_the_dockerfile_copies_what_is_there_and_starts_what_exists() -> None:
    sources = [
        word for line in re.findall(r"^COPY (?!--from)(.*) \S+$", DOCKERFILE, re.MULTILINE) for word in line.split()
    ]
    assert {"bot", "adapters", "content", "scheduler", "requirements/run.txt", "pyproject.toml"} <= set(sources)
    assert [source for source in sources if not (ROOT / source).exists()] == []
    ignored = (ROOT / ".dockerignore").read_text("utf-8").split()
    assert not set(sources) & set(ignored)
    commands = re.findall(r'CMD \["mentor", "(\w+)"\]', DOCKERFILE)
    assert commands == ["health", "run"]
    assert set(commands) <= {command.name or command.callback.__name__ for command in app.registered_commands}
    assert f"EXPOSE {Settings.model_fields['port'].default}\n" in DOCKERFILE


def test_the_composition_is_reached_from_outside_whatever_env_says() -> None:
    found = yaml.safe_load((ROOT / "compose.yaml").read_text("utf-8"))
    mentor, database = found["services"]["mentor"], found["services"]["database"]
    given = mentor["environment"]
    assert given["MENTOR_HOST"] == "0.0.0.0"
    assert mentor["ports"] == [f"127.0.0.1:8080:{given['MENTOR_PORT']}"]
    password = database["environment"]["POSTGRES_PASSWORD"]
    user, name = database["environment"]["POSTGRES_USER"], database["environment"]["POSTGRES_DB"]
    assert given["MENTOR_DATABASE_URL"] == f"postgresql://{user}:{password}@database/{name}"
    volumes = {volume.partition(":")[0] for service in (mentor, database) for volume in service["volumes"]}
    assert volumes == set(found["volumes"])
    assert mentor["env_file"] == [{"path": ".env", "required": False}]


def test_the_image_is_built_on_one_version_that_can_be_pinned_to_its_bytes_and_runs_as_nobody_special() -> None:
    assert re.search(r"^ARG BASE=python:3\.\d+\.\d+-slim-\w+$", DOCKERFILE, re.MULTILINE)
    assert re.search(r"^ARG DIGEST=$", DOCKERFILE, re.MULTILINE)
    sources = re.findall(r"^FROM (\S+)", DOCKERFILE, re.MULTILINE)
    assert sources == ["${BASE}${DIGEST:+@${DIGEST}}"] * 2
    assert re.findall(r"^USER (.+)$", DOCKERFILE, re.MULTILINE) == ["10001"]
    tools = set(re.findall(r"`(sqlite3|pg_dump)\b", (ROOT / "docs" / "operating.md").read_text("utf-8")))
    assert "sqlite3" in tools
    assert re.search(r"apt-get install .*\bsqlite3\b", DOCKERFILE)


def test_the_composition_gives_nothing_that_is_not_needed() -> None:
    text = (ROOT / "compose.yaml").read_text("utf-8")
    for name, service in yaml.safe_load(text)["services"].items():
        assert service["cap_drop"] == ["ALL"], name
        assert service["read_only"] is True, name
        assert service["security_opt"] == ["no-new-privileges:true"], name
        assert re.fullmatch(r"mentor|postgres:\d+\.\d+-.+", service["image"]), name
    assert re.findall(r"\$\{POSTGRES_PASSWORD:(.)", text) == ["?", "?"], "there is no default password"
