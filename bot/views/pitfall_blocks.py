"""How a word about a pitfall looks."""

from bot.command import Call
from bot.learning.pitfalls import PitfallSign
from bot.values.markup import parse
from bot.values.message import Aside, Button


def pitfall_words(call: Call, sign: PitfallSign) -> tuple[Aside, Button]:
    """Write a word about a pitfall: what the ledger shows and what helps, with the button that explains it."""
    found = call.catalog.pitfalls[sign.pitfall]
    seen = call.say(f"coaching.why_{sign.reason}", **sign.numbers)
    text = call.say("coaching.told", emoji=found.emoji, title=found.title, seen=seen, solution=parse(found.solution))
    return Aside(text), call.button("coaching.why_button", "coach_why", sign.pitfall)
