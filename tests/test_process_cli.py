"""The other commands, as processes: exit codes and first lines."""

import json
import sqlite3
import subprocess
import sys
from contextlib import closing
from pathlib import Path

import pytest
from process_house import environment, mentor

from bot.cli.diagnosis import ask_health
from bot.process.environment import Settings, read_settings

NOWHERE = "postgresql://mentor:hunter22@127.0.0.1:1/mentor"
HEAVY = ("discord", "telegram", "sqlalchemy", "aiohttp", "pydantic", "bot.serve.compose")


def test_every_bad_setting_is_a_line_that_names_it_without_its_value(tmp_path: Path) -> None:
    done = mentor(tmp_path, "run", port="abc", log_level="loud", database_url=NOWHERE.replace("postgresql", "mysql"))
    assert (done.code, done.out) == (1, "")
    lines = done.err.removeprefix("mentor: ").splitlines()
    assert [line.partition(": ")[0] for line in lines] == ["MENTOR_DATABASE_URL", "MENTOR_PORT", "MENTOR_LOG_LEVEL"]
    assert lines[0].endswith("the database URL begins with 'mysql'; sqlite and postgresql are known")
    assert not any(value in done.err for value in ("abc", "loud", "hunter22"))


def test_space_around_a_setting_is_none_of_it(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("MENTOR_TELEGRAM_TOKEN", " 4242:secret\n")
    token = read_settings().telegram_token
    assert token
    assert token.get_secret_value() == "4242:secret"


@pytest.mark.parametrize(("host", "asked"), [("0.0.0.0", "127.0.0.1"), ("::", "[::1]"), ("::1", "[::1]")])
async def test_a_service_that_listens_everywhere_is_asked_on_this_machine(host: str, asked: str) -> None:
    well, line = await ask_health(Settings(host=host, port=1))
    assert not well
    assert line.startswith(f"http://{asked}:1/healthz: ")


def test_the_database_is_brought_up_to_date(tmp_path: Path) -> None:
    done = mentor(tmp_path, "db")
    assert (done.code, done.out, done.err) == (0, "the database is up to date\n", "")
    assert (tmp_path / "data" / "mentor.db").is_file()


def test_a_database_of_a_newer_mentor_is_one_line(tmp_path: Path) -> None:
    with closing(sqlite3.connect(tmp_path / "newer.db")) as newer:
        newer.executescript("CREATE TABLE alembic_version (version_num); INSERT INTO alembic_version VALUES ('9999')")
    url = f"sqlite:///{tmp_path}/newer.db"
    for done in (
        mentor(tmp_path, "run", database_url=url, port=0),
        mentor(tmp_path, "doctor", database_url=url, port=1),
    ):
        assert done.code == 1
        (line,) = [line for line in (done.out + done.err).splitlines() if "9999" in line]
        assert line.endswith("take a newer mentor")
        assert "Traceback" not in done.err


def test_the_doctor_says_what_is_wrong_and_goes_on(tmp_path: Path) -> None:
    done = mentor(tmp_path, "doctor", database_url=NOWHERE, discord_token="a-token-of-discord", port=1)
    assert (done.code, done.err) == (1, "")
    assert [line for line in done.out.splitlines() if line.startswith("BAD")] == [
        line for line in done.out.splitlines() if "check MENTOR_DATABASE_URL" in line
    ]
    assert "ok   discord: token is set" in done.out
    assert "not running here" in done.out
    assert "a-token-of-discord" not in done.out
    assert "hunter22" not in done.out


def test_help_comes_without_the_heavy_libraries(tmp_path: Path) -> None:
    code = f"""
import sys
from bot.cli.main import app
try:
    app(["--help"])
finally:
    assert not set(sys.modules) & set({HEAVY!r}), set(sys.modules) & set({HEAVY!r})
"""
    done = subprocess.run(
        [sys.executable, "-c", code], cwd=tmp_path, env=environment(tmp_path, {}), capture_output=True, text=True,
        check=False,
    )  # fmt: skip
    assert (done.returncode, done.stderr) == (0, "")
    for command in ("run", "chat", "doctor", "health", "db", "content", "simulate"):
        assert f" {command} " in done.stdout


def test_the_content_is_printed_whole(tmp_path: Path) -> None:
    done = mentor(tmp_path, "content", "dump", "--json")
    assert (done.code, done.err) == (0, "")
    assert len(json.loads(done.out)["sessions"]) > 500
