"""The page about communities: its pictures can be drawn anew, and it names what the invitation asks for."""

import re

import pytest
from docs_pictures import DOCS, SCENES, tell

from adapters.discord.rights import USED

PAGE = (DOCS / "communities.md").read_text("utf-8")
MOST = 120_000  # bytes of a picture


async def test_the_story_of_the_pictures_can_still_be_told() -> None:
    told = await tell()
    assert list(told) == list(SCENES)
    for sides in told.values():
        assert all(side["lines"] for side in sides)


@pytest.mark.parametrize("name", SCENES)
def test_each_picture_is_shown_and_small(name: str) -> None:
    assert f"]({name})" in PAGE
    assert (DOCS / name).stat().st_size < MOST


def test_the_table_has_each_permission_that_is_asked_for_and_no_other() -> None:
    section = PAGE.partition("### Permissions on Discord")[2].partition("\n#")[0]
    rows = re.findall(r"^\| ([A-Z][\w ]+) \|", section, re.MULTILINE)
    assert rows == [use.name for use in USED]
