"""The examples of the documents do what the documents say."""

import re
import shutil
from pathlib import Path

import pytest
from catalog_folder import small, write
from drive import MORNING, Drive, content_app

from adapters.discord.slash import payload
from adapters.telegram.menu import menus
from bot.catalog.content_folder import CONTENT
from bot.catalog.lint import lint
from bot.command import Registry
from bot.door.app import App
from bot.simulate.play import HandClock
from bot.store.memory.store import MemoryStore
from bot.words.text import Words

ROOT = Path(__file__).parent.parent


def blocks(doc: str, language: str) -> list[str]:
    return re.findall(rf"^```{language}\n(.*?)^```", (ROOT / doc).read_text("utf-8"), re.MULTILINE | re.DOTALL)


@pytest.fixture
def quiz(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> App:
    """The mentor with the command of CONTRIBUTING.md, in files that lie elsewhere."""
    python, words = blocks("CONTRIBUTING.md", "python")[0], blocks("CONTRIBUTING.md", "yaml")[0]
    package, messages = tmp_path / "commands_of_contributing", tmp_path / "content" / "en" / "messages"
    package.mkdir()
    (package / "__init__.py").touch()
    (package / "quiz.py").write_text(python, encoding="utf-8")
    shutil.copytree(CONTENT / "en" / "messages", messages)
    (messages / "quiz.yaml").write_text(words, encoding="utf-8")
    monkeypatch.syspath_prepend(tmp_path)
    registry = Registry.discover(package.name)
    return App(MemoryStore(), content_app().catalogs, Words.load(tmp_path / "content"), registry, HandClock(MORNING))


async def test_the_command_of_contributing_answers_everywhere(quiz: App) -> None:
    ana = Drive(quiz, quiz.clock).person("ana")  # type: ignore[arg-type]
    await ana.says("/quiz loops")
    assert ana.sees == "What do you know about loops?"
    await ana.says("/help")
    assert "/quiz: Ask me a question" in ana.sees


def test_the_command_of_contributing_is_in_every_menu(quiz: App) -> None:
    slash = {command["name"]: command for command in payload(quiz.registry.public(), quiz.words)}
    assert [option["name"] for option in slash["quiz"]["options"]] == ["topic"]
    assert "quiz" in [command.command for command in next(menus(quiz)).commands]


def lint_with(folder: Path, session: str, id: str) -> list[str]:
    """Lint a small content in which one hour is this one; give the faults in its file."""
    files = small()
    del files["sessions/a.yaml"]["sessions"][0]
    files["roadmaps/basics.yaml"]["stages"][0]["topics"][0]["items"][0]["sessions"][0] = id
    write(folder, files)
    (folder / "en" / "sessions" / "docs.yaml").write_text(session, encoding="utf-8")
    return [str(fault) for fault in lint(folder)]


def test_the_good_hour_of_the_documents_is_clean(tmp_path: Path) -> None:
    good = blocks("docs/content.md", "yaml")[0]
    assert lint_with(tmp_path, good, "fun-example-receipt") == []


def test_the_bad_hour_of_the_documents_is_not(tmp_path: Path) -> None:
    bad = blocks("docs/content.md", "yaml")[1]
    faults = lint_with(tmp_path, f"sessions:\n{bad}", "strings")
    assert faults
    assert {fault.split(":")[0] for fault in faults} == {"en/sessions/docs.yaml"}
