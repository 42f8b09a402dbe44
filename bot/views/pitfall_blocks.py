"""How a word about a pitfall looks."""

from bot.command import Call
from bot.values.markup import parse
from bot.values.message import Aside, Button


def pitfall_words(call: Call, pitfall: str) -> tuple[Aside, Button]:
    """Write a word about a pitfall, with the button that explains it."""
    found = call.catalog.pitfalls[pitfall]
    values = {"problem": parse(found.problem.text), "solution": parse(found.solution.text)}
    text = call.say("coaching.told", emoji=found.emoji, title=found.title, **values)
    return Aside(text), call.button("coaching.why_button", "coach_why", pitfall)
