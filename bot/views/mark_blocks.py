"""How it is marked that something is complete: words that name what was done, and a card worth showing."""

from bot.command import Call
from bot.learning.building import finished, works
from bot.learning.checked import CHECKED, proofs
from bot.learning.course import Hour, every_hour
from bot.learning.facts import Fact, study
from bot.learning.keep_fit import hour_done
from bot.learning.marks import NAMED_HOURS, Mark, mark_of
from bot.values.bounds import clip
from bot.values.markup import plain
from bot.values.media import ALT_UNITS, Drawing
from bot.values.message import Paragraph
from bot.views.dates_blocks import calendar_words
from bot.views.streak_blocks import streak_of
from bot.words.pictures import mark_card


def marked(call: Call, hour: Hour, facts: list[Fact], new: bool = True) -> tuple[Paragraph, Drawing] | None:
    """Mark what a `new` hour completed, or the day; the words are of this kind's next phrasing."""
    found = mark_of(hour, facts, call.catalog, streak_of(call, facts), call.today, new)
    if found is None:
        return None
    hours = [one for one in _latest(facts) if not found.hours or one in found.hours]
    known = proofs(facts, call.catalog)
    checked = sum(known.get(one) in CHECKED for one in hours)
    values = {"title": found.title, "hours": len(hours), "n": len(hours), "named": _named(call, hours)}
    words = call.words.speak(call.learner.language, f"mark.{found.kind}", values, found.nth)
    if checked:
        words = (*words, *call.say("mark.checked", n=checked, hours=len(hours)))
    return Paragraph(words), _card(call, found, facts, hours, plain(words))


def _latest(facts: list[Fact]) -> list[str]:
    """List the hours in the order in which they were done."""
    return list(dict.fromkeys(hour for fact in study(facts) if (hour := hour_done(fact))))


def _named(call: Call, hours: list[str]) -> str:
    """Name the last of the hours."""
    every = every_hour(call.catalog)
    titles = [every[hour].title for hour in hours if hour in every]
    return "; ".join(titles[-NAMED_HOURS:])


def _card(call: Call, found: Mark, facts: list[Fact], hours: list[str], alt: str) -> Drawing:
    every = every_hour(call.catalog)
    lines = [every[hour].title for hour in hours[-5:] if hour in every]
    built = [work.project.title for work in finished(works(facts, call.catalog).values())]
    if built:
        lines.append(call.label("mark.built", projects=", ".join(built[-2:])))
    title = call.label(f"mark.{found.kind}_card", title=found.title)
    svg = mark_card(title, lines, calendar_words(call, call.today), len(hours) + found.nth)
    return Drawing(svg, clip(alt, ALT_UNITS))
