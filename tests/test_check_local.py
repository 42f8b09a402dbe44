"""The check on the learner's own machine: what it sees there, and what its receipt does here."""

import subprocess
import sys
import threading
from http.server import BaseHTTPRequestHandler, HTTPServer
from pathlib import Path

import pytest
from aiohttp import ClientSession
from check_house import HOUR
from drive import Drive, Person
from real import CONTENT, words
from web_house import real_app, served

from adapters.web.client import WebAdapter
from bot.catalog.faults import ContentError
from bot.catalog.hour_checks import HourChecks
from bot.catalog.local_checks import read_local_checks
from bot.catalog.read_checks import hours_with_checks
from bot.checking import on_your_machine
from bot.checking.local_script import code_of, script, script_words
from bot.learning.checked import proofs
from bot.values.message import Code

DOCKER = "ops-docker-compose"
RULES = f"""
{DOCKER}:
  - {{title: compose.yaml has a service called web, file: compose.yaml, has: "^  web:"}}
  - {{title: Python says hello, command: [python, -c, "print('hello')"], says: hello}}
  - {{title: three notes are there, file: "notes/*.md", count: 3}}
{HOUR}:
  - {{title: it answers, url: "http://localhost:PORT/healthz", says: ok}}
  - {{title: no secret is left, file: app.py, lacks: "password *="}}
"""


class Healthy(BaseHTTPRequestHandler):
    def do_GET(self) -> None:
        self.send_response(200)
        self.end_headers()
        self.wfile.write(b"ok")

    def log_message(self, *_: object) -> None:
        """Say nothing."""


@pytest.fixture
def content(tmp_path: Path) -> Path:
    server = HTTPServer(("127.0.0.1", 0), Healthy)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    folder = tmp_path / "content"
    (folder / "local_checks").mkdir(parents=True)
    (folder / "checks").mkdir()
    (folder / "local_checks/ops.yaml").write_text(RULES.replace("PORT", str(server.server_port)))
    return folder


@pytest.fixture
def house(content: Path) -> Drive:
    drive = Drive.fresh()
    drive.app.checks = HourChecks(content)
    return drive


@pytest.fixture
async def ana(house: Drive) -> Person:
    return await house.person("ana").starts()


def run_script(text: str, folder: Path, *arguments: str) -> tuple[int, str]:
    file = folder / "check.py"
    file.write_text(text, encoding="utf-8")
    command = [sys.executable, "-I", str(file), *arguments]
    done = subprocess.run(command, cwd=folder, capture_output=True, text=True, timeout=30, check=False)
    assert "Traceback" not in done.stderr
    return done.returncode, done.stdout


async def test_from_the_chat_to_the_folder_and_back(ana: Person, house: Drive, tmp_path: Path) -> None:
    await ana.says(f"/check {DOCKER}")
    assert ana.reply.file
    command = next(block.text for block in ana.reply.blocks if isinstance(block, Code))
    work = tmp_path / "work"
    work.mkdir()
    text = ana.reply.file.data.decode()
    code, out = run_script(text, work, *command.split()[2:])
    assert code == 1
    assert "✗ compose.yaml has a service called web\n    there is no file compose.yaml" in out
    assert "✓ Python says hello" in out
    assert "receipt" not in out
    (work / "compose.yaml").write_text("services:\n  web:\n    image: x\n")
    (work / "notes").mkdir()
    for name in "abc":
        (work / f"notes/{name}.md").write_text("x")
    code, out = run_script(text, work, *command.split()[2:])
    assert code == 0
    receipt = out.split("Your receipt:")[1].split()[0]
    await ana.says(f"/check {receipt}")
    assert "checked, on your machine" in ana.sees
    assert proofs(await ana.facts(), house.app.catalogs["en"])[DOCKER] == "machine"
    assert "1 day in a row" in ana.sees
    await ana.says(f"/check {receipt.lower().replace('-', '')}")
    assert len([fact for fact in await ana.facts() if fact.kind == "session"]) == 1


async def test_a_receipt_is_bound_to_learner_and_hour(ana: Person, house: Drive) -> None:
    ben = await house.person("ben").starts()
    assert code_of(await ana.learner()) != code_of(await ben.learner())
    await ana.forges("1:receipt_ask")
    await ana.says("ABCDE-FGHIJ")
    assert "isn't one of yours" in ana.sees


def test_what_it_sees_of_addresses_and_secrets(content: Path, tmp_path: Path) -> None:
    text = script(read_local_checks(content), script_words(words(), "en"))
    (tmp_path / "app.py").write_text("password = 'x'\n")
    code, out = run_script(text, tmp_path, HOUR, "ABCDEFGH")
    assert code == 1
    assert "✓ it answers" in out
    assert "app.py still has something that should go" in out
    (tmp_path / "app.py").write_text("import os\n")
    assert run_script(text, tmp_path, HOUR)[0] == 0


def test_without_an_hour_it_says_how_it_is_used(content: Path, tmp_path: Path) -> None:
    text = script(read_local_checks(content), script_words(words(), "en"))
    assert run_script(text, tmp_path) == (2, "Usage: python check.py HOUR CODE. Both stand in the chat, at the hour.\n")


async def test_it_is_served(content: Path) -> None:
    app = real_app()
    app.checks = HourChecks(content)
    async with served(WebAdapter(app)) as url, ClientSession() as session, session.get(f"{url}/check.py") as response:
        text = await response.text()
        assert response.status == 200
        assert response.content_type == "text/x-python"
    compile(text, "check.py", "exec")
    assert DOCKER in text


async def test_an_hour_that_only_a_person_can_judge_asks_for_evidence(ana: Person, house: Drive) -> None:
    await ana.says("/check fun-classes")
    assert "only" in ana.sees or "Nobody but a person" in ana.sees
    await ana.presses("📎 Done, here it is")
    await ana.says("https://example.com/mine")
    assert proofs(await ana.facts(), house.app.catalogs["en"])["fun-classes"] == "word"
    assert any(fact.kind == "evidence" for fact in await ana.facts())


FAULTY = [
    ("x: 1", "needs 2 to 8 rules"),
    ("x: [{title: a, file: b}]", "needs 2 to 8 rules"),
    ("x: [{title: a, file: b}, {file: b}]", "needs a title"),
    ("x: [{title: a, file: b}, {title: a., file: b}]", "no full stop"),
    ("x: [{title: a, file: b}, {title: a, file: b, has: '('}]", "is no pattern"),
    ("x: [{title: a, file: b}, {title: a, url: 'https://example.com'}]", "own machine"),
    ("x: [{title: a, file: b}, {title: a, file: b, colour: red}]", "knows no colour"),
]


@pytest.mark.parametrize(("text", "fault"), FAULTY)
def test_rules_are_read_strictly(tmp_path: Path, text: str, fault: str) -> None:
    (tmp_path / "local_checks").mkdir()
    (tmp_path / "local_checks/a.yaml").write_text(text)
    with pytest.raises(ContentError, match=fault):
        read_local_checks(tmp_path)


REAL = read_local_checks(CONTENT)


@pytest.mark.parametrize("hour", sorted(REAL))
def test_nothing_done_means_nothing_holds(hour: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(on_your_machine, "WORDS", script_words(words(), "en"))
    for rule in REAL[hour]:
        if "file" in rule:
            assert not on_your_machine.files_seen(dict(rule), tmp_path)[0], rule


def test_each_hour_is_checked_in_one_way() -> None:
    assert not REAL.keys() & set(hours_with_checks(CONTENT))
