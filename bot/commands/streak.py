"""The streak: a number that can be trusted because every day of it is explained."""

from datetime import date, timedelta
from typing import Annotated

from bot.clock import DAY
from bot.command import Call, command, handler
from bot.learning.earned_days import EARN_REACH
from bot.learning.streak_fold import FREEZES_HELD, DayMark, Streak
from bot.reading.kinds import OnlyKind
from bot.values.action import BadAction
from bot.values.markup import Text, verbatim
from bot.values.media import Drawing
from bot.values.message import Aside, Block, Button, Facts, Pair, Paragraph, Reply, Step, Steps, Title
from bot.views.dates_blocks import date_words
from bot.views.proof_blocks import proof_pairs
from bot.views.streak_blocks import last_days, streak_of, strip_of_days
from bot.words.pictures import streak_card

WHY = OnlyKind("why")
WHY_DAYS = 21  # on a page


@command(shown="private")
async def streak(call: Call, why: Annotated[str | None, WHY] = None) -> Reply:
    """Show the streak, the longest one, the freezes and the last two weeks; or explain it day by day."""
    facts = list(await call.tx.ledger.facts(call.learner.key))
    found = streak_of(call, facts)
    return _explained(call, found, None) if why else _shown(call, found, proof_pairs(call, facts))


@handler(shown="private")
async def streak_why(call: Call, until: str = "") -> Reply:
    """Say of each day of a page whether it counted, what covered it, or that it broke the streak."""
    found = streak_of(call, list(await call.tx.ledger.facts(call.learner.key)))
    try:
        return _explained(call, found, date.fromisoformat(until) if until else None)
    except ValueError as error:
        raise BadAction(until) from error


def _shown(call: Call, found: Streak, proven: tuple[Pair, ...]) -> Reply:
    known = "streak.freezes_held" if found.freezes else "streak.freezes_none"  # who has one knows what it is
    held = call.say(known, n=found.freezes, most=FREEZES_HELD)
    key = "streak.freeze_full" if found.freezes == FREEZES_HELD else "streak.freeze_in"
    pairs = (
        Pair(call.label("streak.longest"), call.say("streak.days", n=found.longest)),
        Pair(call.label("streak.freezes"), held),
        Pair(call.label("streak.freeze_next"), call.say(key, n=found.to_freeze)),
        *proven,
    )
    strip = Paragraph(verbatim(strip_of_days(call, found)))
    blocks = (Title(call.label("streak.title", n=found.current)), strip, Facts(pairs), Aside(_word(call, found)))
    today = call.button("common.today_button", "today", style="primary")
    return Reply(blocks, (today, call.button("streak.why_button", "streak_why")), drawing=_card(call, found))


def _explained(call: Call, found: Streak, until: date | None) -> Reply:
    if not found.days:
        return Reply((Paragraph(call.say("streak.none_yet")),), (call.button("common.today_button", "today"),))
    first, last = found.days[0][0], found.days[-1][0]
    end = min(max(until or last, first), last)
    begin = max(first, end - timedelta(days=WHY_DAYS - 1))
    page = found.days[(begin - first).days : (end - first).days + 1]
    steps = tuple(Step(_why(call, found, day, mark), "done" if mark == "counted" else "later") for day, mark in page)
    blocks: list[Block] = [Title(call.label("streak.why_title")), Steps(steps)]
    here = sum(mark == "counted" for day, mark in found.run if begin <= day <= end)
    blocks.append(Paragraph(call.say("streak.sum", n=found.current)))
    if len(page) < len(found.days):
        blocks.append(Aside(call.say("streak.part", n=here, first=date_words(call, found.run[0][0]))))
    return Reply(tuple(blocks), (*_turns(call, found, begin, end), call.button("common.back_button", "streak")))


def _why(call: Call, found: Streak, day: date, mark: DayMark) -> Text:
    by = {"by": date_words(call, found.earned[day])} if mark == "earned" else {}
    return call.say(f"streak.why_{mark}", date=date_words(call, day), **by)


def _turns(call: Call, found: Streak, begin: date, end: date) -> list[Button]:
    """Lead to the pages before and after; their dates stay right when days pass."""
    buttons = []
    if begin > found.days[0][0]:
        buttons.append(call.button("common.previous_button", "streak_why", begin - DAY))
    if end < found.days[-1][0]:
        buttons.append(call.button("common.next_button", "streak_why", end + timedelta(days=WHY_DAYS)))
    return buttons


def _word(call: Call, found: Streak) -> Text:
    if not found.days:
        return call.say("streak.none_yet")
    if lost := _to_earn(call, found):
        return call.say("streak.can_earn", date=date_words(call, lost), until=date_words(call, lost + EARN_REACH * DAY))
    if found.current == 0:
        return call.say("streak.lost", n=found.longest)
    mark = found.days[-1][1]
    return call.say("streak.kept" if mark == "counted" else "streak.today_open" if mark == "open" else "streak.free")


def _to_earn(call: Call, found: Streak) -> date | None:
    """Find the first of the missed days that study can still bring back, where a row stands before it."""
    marks = dict(found.days)
    lost = [day for day in found.dates("broke") if day >= call.today - EARN_REACH * DAY]
    whole = lost and marks.get(lost[0] - DAY, "broke") != "broke"
    return lost[0] if whole else None


def _card(call: Call, found: Streak) -> Drawing:
    marks = [mark or "none" for mark in last_days(call, found)]
    counted = marks.count("counted")
    alt = call.label("streak.alt", n=found.current, counted=counted, of=len(marks))
    return Drawing(streak_card(str(found.current), call.label("streak.card", n=found.current), tuple(marks)), alt)
