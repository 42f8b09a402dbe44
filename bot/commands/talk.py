"""Talk: text that is no command gets the nearest useful answer."""

import asyncio
import re

from rapidfuzz import process
from rapidfuzz.distance import OSA

from bot.answers.pasted_errors import read_pasted_error
from bot.catalog.search import SURE_SCORE, Match, find_roadmaps, find_topics
from bot.checking.handed_in import looks_like_code
from bot.command import Call, PendingRun, listener
from bot.commands.answers import answered, explained, foreign, names_a_thing, run_named, unknown
from bot.commands.comfort import comfort
from bot.commands.run_code import handed_in
from bot.commands.spoken_reminder import spoken_reminder
from bot.commands.stop import leaving
from bot.values.action import Action
from bot.values.bounds import clip
from bot.values.events import CommandCalled, TextTyped
from bot.values.message import Button, Form, Paragraph, Reply

NEAR_NAME = 0.5
LONGEST = 1_000
EXACT = 100.0
BACKGROUNDS = ("beginner", "some", "experienced")
MOST_OFFERS = 4


@listener(TextTyped)
async def talk(call: Call, event: CommandCalled | TextTyped) -> Reply | Form | PendingRun | None:
    """Answer an unknown command or plain text; code and files that simply come are the work of the hour."""
    typed = event.name if isinstance(event, CommandCalled) else event.text.strip()
    if isinstance(event, TextTyped) and (said := await _not_a_sentence(call, typed)):
        return said
    if bye := await leaving(call, typed.removeprefix("/")):
        return bye
    if isinstance(event, CommandCalled) or typed.startswith("/"):
        return _unknown_command(call, typed.removeprefix("/"))
    if len(typed) > LONGEST:
        return _offer(call, "talk.long", [])
    return (
        await spoken_reminder(call, typed)
        or foreign(call, typed)
        or (await run_named(call, typed.casefold()) if _is_command(call, typed) else None)
        or await _set_up(call, typed)
        or await _road(call, typed)
        or await answered(call, typed)
        or _named_command(call, typed)
        or await spoken_reminder(call, typed, loosely=True)
        or await _elsewhere(call, typed)
    )


async def _not_a_sentence(call: Call, text: str) -> Reply | Form | PendingRun | None:
    """Answer despair before all else, then an error that was pasted, then code and files."""
    if comforted := comfort(call, text):
        return comforted
    trace = None if call.files else read_pasted_error(text)
    if trace and (told := explained(call, trace)):
        return told
    return await handed_in(call, text) if call.files or looks_like_code(text) else None


def _unknown_command(call: Call, typed: str) -> Reply:
    name = typed.split(maxsplit=1)[0][:32] if typed.split() else ""
    names = [spec.name for spec in call.registry.public()]
    near = process.extract(name, names, scorer=OSA.normalized_similarity, score_cutoff=NEAR_NAME, limit=MOST_OFFERS)
    buttons = [Button(f"/{found}", Action(found)) for found, _, _ in near]
    return _offer(call, "talk.near_command" if buttons else "talk.unknown_command", buttons, name=name)


async def _set_up(call: Call, text: str) -> Reply | Form | PendingRun | None:
    """Take what is typed during set-up as the answer to its question: a background, then a path."""
    if call.learner.onboarded:
        return None
    if call.learner.background is None:
        said = {_letters(call.label(f"start.background_{one}")): one for one in BACKGROUNDS}
        background = said.get(_letters(text))
        return await run_named(call, "start_as", background) if background else None
    if call.learner.roadmap is None:
        found = await asyncio.to_thread(find_roadmaps, text, call.catalog, 1)
        if found.matches and found.certainty == "sure":
            return await run_named(call, "start_for", found.matches[0].id)
    return None


def _letters(text: str) -> str:
    return " ".join(re.findall(r"[^\W\d_]+", text.casefold()))


async def _road(call: Call, text: str) -> Reply | None:
    """Lead to a roadmap that is named exactly, unless that is the name of a thing as well."""
    found = await asyncio.to_thread(find_roadmaps, text, call.catalog, 1)
    if not found.matches or found.matches[0].score < EXACT or await names_a_thing(call, text):
        return None
    match = found.matches[0]
    return _offer(call, "talk.found", [Button(clip(match.title), Action("roadmap", match.id))])


def _is_command(call: Call, text: str) -> bool:
    """Tell whether a text is the name of a command and nothing else."""
    spec = call.registry.find(text.casefold())
    return spec is not None and spec.typed


def _named_command(call: Call, text: str) -> Reply | None:
    """Offer the command with whose name a text begins."""
    name = (text.casefold().split() or [""])[0]
    if not _is_command(call, name):
        return None
    spec = call.registry.find(name)
    if spec is None:
        return None
    return _offer(call, "talk.near_command", [Button(f"/{spec.name}", Action(spec.name))], name=spec.name)


async def _elsewhere(call: Call, text: str) -> Reply:
    """Lead to what a text names; what is only near is offered together with the nearest answers.

    Over a large catalogue the search takes longer than anybody else should wait.
    """
    roads, topics = await asyncio.to_thread(
        lambda: (find_roadmaps(text, call.catalog, 2), find_topics(text, call.catalog, MOST_OFFERS))
    )
    matches = [*roads.matches, *topics.matches]
    targets = {str(action): (match, action) for match in matches if (action := _target(call, match))}
    buttons = [Button(clip(match.title), action) for match, action in list(targets.values())[:MOST_OFFERS]]
    if buttons and max(match.score for match in matches) >= SURE_SCORE:
        return _offer(call, "talk.found", buttons)
    return await unknown(call, text, *buttons)


def _target(call: Call, match: Match) -> Action | None:
    if match.kind == "roadmap":
        return Action("roadmap", match.id)
    for spot in filter(None, [call.catalog.spot(match.id)] if match.kind == "item" else call.catalog.spots()):
        if match.id in (spot.topic.id, spot.item.id, *spot.item.sessions):
            return Action("road_topic", spot.stage.id, spot.stage.topics.index(spot.topic))
    return None


def _offer(call: Call, key: str, buttons: list[Button], **values: object) -> Reply:
    usual = (call.button("common.today_button", "today"), call.button("common.help_button", "help"))
    return Reply((Paragraph(call.say(key, **values)),), (*buttons, *usual))
