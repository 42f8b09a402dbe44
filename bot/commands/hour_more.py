"""What else can be done with an hour: it was too easy or too hard, another one instead, a note."""

from collections.abc import Iterator
from itertools import islice

from bot.command import Call, handler
from bot.commands.today import hour_button, known_hour
from bot.learning.assessment import known_hours
from bot.learning.course import Hour, way
from bot.learning.facts import Fact
from bot.learning.keep_fit import KEEP_FIT
from bot.learning.progress_fold import done_hours
from bot.values.action import Action
from bot.values.message import AnyButton, Button, Link, Paragraph, Reply, Title
from bot.views.hour_blocks import is_on_way, path_of, rare_buttons

OTHERS_SHOWN = 3


@handler(shown="private")
async def hour_more(call: Call, hour: str) -> Reply:
    """Offer what else can be done with an hour."""
    found = known_hour(call, hour)
    facts = list(await call.tx.ledger.facts(call.learner.key))
    easy = (call.button("hour.easy_button", "hour_easy", found.id),) if may_be_easy(call, found, facts) else ()
    ways = (
        call.button("hour.hard_button", "hour_hard", found.id),
        call.button("hour.other_button", "hour_other", found.id),
        call.button("notes.ask_button", "hour_note", found.id),
    )
    return Reply(
        (Title(found.title), Paragraph(call.say("hour.more"))),
        (*easy, *ways, *rare_buttons(call, found), back_button(call, found)),
    )


@handler(shown="private")
async def hour_hard(call: Call, hour: str) -> Reply:
    """Offer the hour before this one, and a smaller step into it."""
    found = known_hour(call, hour)
    facts = list(await call.tx.ledger.facts(call.learner.key))
    before = _before(call, found, _behind(call, facts))
    key = "hour.hard" if found.session else "hour.hard_bare"
    buttons: list[AnyButton] = (
        [Button(call.label("stuck.before_button"), Action("hour_at", before.id))] if before else []
    )
    if found.session:
        buttons.append(call.button("hour.smaller_button", "stuck_rung", found.id, "much"))
        buttons.append(Link(call.label("hour.read_button"), found.session.learn.link))
    said = [Paragraph(call.say(key))]
    if before:
        said.append(Paragraph(call.say("hour.hard_before", title=before.title)))
    return Reply((Title(found.title), *said), (*buttons, back_button(call, found)))


@handler(shown="private")
async def hour_other(call: Call, hour: str) -> Reply:
    """Offer other hours of the same way that can be done now."""
    found = known_hour(call, hour)
    facts = list(await call.tx.ledger.facts(call.learner.key))
    others = tuple(islice(_possible(call, found, _behind(call, facts)), OTHERS_SHOWN))
    said = Paragraph(call.say("hour.others" if others else "hour.no_others"))
    more = tuple(hour_button(one) for one in others) or (call.button("common.roadmap_button", "roadmap"),)
    return Reply((Title(found.title), said), (*more, back_button(call, found)))


def may_be_easy(call: Call, hour: Hour, facts: list[Fact]) -> bool:
    """Tell whether an hour can still be counted as known; what keeps fit comes again whoever knows it."""
    return hour.roadmap.id != KEEP_FIT and hour.id not in _behind(call, facts)


def back_button(call: Call, hour: Hour) -> Button:
    """Lead back to the hour itself."""
    return call.button("hour.back_button", "hour_at", hour.id)


def _behind(call: Call, facts: list[Fact]) -> frozenset[str]:
    return done_hours(facts, call.catalog) | known_hours(facts, call.catalog)


def _way_of(call: Call, hour: Hour) -> tuple[Hour, ...]:
    """Give the learner's way where the hour is on it, else the way to the hour's own roadmap."""
    if is_on_way(call, hour.id):
        return path_of(call)
    return way(call.catalog, call.learner.background, hour.roadmap.id)


def _before(call: Call, hour: Hour, behind: frozenset[str]) -> Hour | None:
    """Find what an hour builds on, best what is still open; else the one before it on the way."""
    needs = [now for id in _needs(hour) if (now := call.catalog.resolve(id)) and now != hour.id]
    if needs:
        return known_hour(call, next((id for id in needs if id not in behind), needs[0]))
    row = _way_of(call, hour)
    place = next((number for number, one in enumerate(row) if one.id == hour.id), 0)
    return row[place - 1] if place else None


def _possible(call: Call, hour: Hour, behind: frozenset[str]) -> Iterator[Hour]:
    """Give the open hours of a way of which all that they build on is behind the learner, or elsewhere."""
    row = _way_of(call, hour)
    ids = {one.id for one in row}
    for one in row:
        needs = {call.catalog.resolve(id) for id in _needs(one)} & ids
        if one.id != hour.id and one.id not in behind and needs <= behind:
            yield one


def _needs(hour: Hour) -> tuple[str, ...]:
    return hour.session.after if hour.session else ()
