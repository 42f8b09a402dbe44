"""Words of despair are met before anything else: by a human answer, and by where somebody listens."""

from functools import lru_cache
from typing import Any

from bot.answers.signs import says_one_of
from bot.catalog.content_folder import CONTENT
from bot.catalog.yaml import read
from bot.command import Call
from bot.reading.localities import country_of
from bot.values.message import Button, Link, Paragraph, Reply


def comfort(call: Call, text: str) -> Reply | None:
    """Answer somebody who doesn't want to go on; None where a text says nothing of the kind."""
    lists = call.words.lists(call.learner.language, "despair.word_")
    if not says_one_of(text, lists["said"], lists["harmless"]):
        return None
    lines = _helplines()
    near = lines["by_country"].get(country_of(call.learner.zone))
    where = [Paragraph(call.say("despair.line", name=near["name"], phone=near["phone"]))] if near else []
    blocks = (
        Paragraph(call.say("despair.answer")),
        *where,
        Paragraph(call.say("despair.everywhere", url=lines["everywhere"])),
        Paragraph(call.say("despair.danger")),
        Paragraph(call.say("despair.after")),
    )
    quiet: Button = call.button("despair.stop_button", "stop")
    return Reply(blocks, (Link(call.label("despair.link_button"), lines["everywhere"]), quiet))


@lru_cache(maxsize=1)
def _helplines() -> dict[str, Any]:
    data = read(CONTENT / "helplines.yaml").data
    return {"by_country": {line["country"]: line for line in data["lines"]}, "everywhere": data["everywhere"]}
