"""The README shows and says what this version does."""

import re
from pathlib import Path

from docs_chat import FILE, words_in, words_now
from real import registry

README = (Path(__file__).parent.parent / "README.md").read_text("utf-8")
MOST = 120_000  # bytes of the picture


async def test_the_picture_shows_the_words_of_today() -> None:
    assert words_in(FILE) == await words_now(), "draw it anew: .venv/bin/python tests/docs_chat.py"
    assert FILE.stat().st_size < MOST


def test_the_table_names_every_command_and_no_other() -> None:
    section = README.partition("## What people say to it")[2].partition("\n## ")[0]
    rows = [line for line in section.splitlines() if line.startswith("| `")]
    named = set(re.findall(r"`/(\w+)", " ".join(row.split(" | ")[0] for row in rows)))
    assert named == {spec.name for spec in registry().public()}
