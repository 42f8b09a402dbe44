"""The streak: a number that can be trusted because every day of it is explained."""

from bot.command import Call, command, handler
from bot.learning.streak import FREEZES_HELD, Streak
from bot.markup import Text, verbatim
from bot.message import Aside, Facts, Pair, Paragraph, Picture, Reply, Step, Steps, Title
from bot.pictures import streak_card
from bot.views.hour import day_words
from bot.views.streak import last_days, row_of_days, streak_of


@command(private=True)
async def streak(call: Call) -> Reply:
    """Show the streak, the longest one, the freezes and the last two weeks."""
    found = streak_of(call, list(await call.unit.facts(call.learner.key)))
    longest = Pair(call.label("streak.longest"), call.say("streak.days", n=found.longest))
    freezes = Pair(call.label("streak.freezes"), call.say("streak.freezes_held", n=found.freezes, most=FREEZES_HELD))
    title = Title(call.label("streak.title", n=found.current))
    blocks = (
        title,
        Paragraph(verbatim(row_of_days(call, found))),
        Facts((longest, freezes)),
        Aside(_word(call, found)),
    )
    why = call.button("streak.why_button", "streak_why")
    return Reply(blocks, (call.button("common.today_button", "today", style="primary"), why), _card(call, found))


@handler(private=True)
async def streak_why(call: Call) -> Reply:
    """Say of each of the last days whether it counted, what covered it, or that it broke the streak."""
    found = streak_of(call, list(await call.unit.facts(call.learner.key)))
    if not found.days:
        return Reply((Paragraph(call.say("streak.none_yet")),), (call.button("common.today_button", "today"),))
    steps = tuple(
        Step(call.say(f"streak.why_{mark}", date=day_words(call, day)), "done" if mark == "counted" else "later")
        for day, mark in found.days[-WHY_DAYS:]
    )
    blocks = (Title(call.label("streak.why_title")), Steps(steps), Paragraph(call.say("streak.sum", n=found.current)))
    return Reply(blocks, (call.button("common.back_button", "streak"),))


WHY_DAYS = 21


def _word(call: Call, found: Streak) -> Text:
    if not found.days:
        return call.say("streak.none_yet")
    if found.current == 0:
        return call.say("streak.lost", n=found.longest)
    return call.say("streak.kept" if found.days[-1][1] == "counted" else "streak.today_open")


def _card(call: Call, found: Streak) -> Picture:
    marks = [mark or "none" for mark in last_days(call, found)]
    counted = marks.count("counted")
    alt = call.label("streak.alt", n=found.current, counted=counted, of=len(marks))
    return Picture(streak_card(str(found.current), call.label("streak.card", n=found.current), tuple(marks)), alt)
