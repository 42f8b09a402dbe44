"""Should I learn this or that: paths side by side, by what stands in the content."""

import re
from typing import Annotated

from bot.catalog.model import Roadmap
from bot.catalog.search import find_roadmaps
from bot.command import Call, handler
from bot.commands.paths import figures
from bot.reading.arguments import Rest
from bot.values.action import Action
from bot.values.bounds import clip
from bot.values.message import Button, Facts, Pair, Paragraph, Reply, Title

_OR = re.compile(r"\b(?:or|vs\.?|versus|and|,)\b|[,/?]", re.IGNORECASE)
_FILLER_OF_A_CHOICE = re.compile(r"\b(?:first|instead|next|better|than|path|development|developer)\b", re.IGNORECASE)


@handler(shown="private")
async def compare(call: Call, what: Annotated[str, Rest()] = "") -> Reply:
    """Put the paths that a question names side by side; where they are the same one, or none, say what can be said."""
    named = [_road(call, part) for part in _OR.split(_FILLER_OF_A_CHOICE.sub(" ", what)) if part.strip()]
    roads = list({road.id: road for road in named if road}.values())
    whole = call.button("ask.paths_button", "paths")
    if not roads:
        return Reply((Paragraph(call.say("compare.neither")),), (whole, call.button("common.today_button", "today")))
    pairs = tuple(Pair(f"{road.emoji} {road.title}", figures(call, road)) for road in roads)
    text = call.say("compare.one" if len(roads) == 1 else "compare.several")
    look = tuple(Button(clip(f"{road.emoji} {road.title}"), Action("paths_at", road.id)) for road in roads)
    return Reply((Title(call.label("compare.title")), Facts(pairs), Paragraph(text)), (*look[:4], whole))


def _road(call: Call, text: str) -> Roadmap | None:
    matches = find_roadmaps(text, call.catalog, 1).matches
    found = call.catalog.roadmap(matches[0].id) if matches else None
    return found if found and found.kind == "path" else None
