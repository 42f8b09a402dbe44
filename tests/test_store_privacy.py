import re
from pathlib import Path

from bot.store.sql.tables import metadata

PAGE = Path(__file__).parent.parent / "docs" / "privacy.md"
ROWS = re.findall(r"^\| (\w+) \| (\w+) \| (.+) \|$", PAGE.read_text("utf-8"), re.MULTILINE)[1:]


def test_the_page_explains_every_column_once() -> None:
    explained = [(table, column) for table, column, _ in ROWS]
    assert sorted(explained) == sorted(
        (table.name, column.name) for table in metadata.tables.values() for column in table.c
    )
    assert all(len(why) >= 5 for *_, why in ROWS)
