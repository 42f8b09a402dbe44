"""What one person reads in a year: what a human would vary comes once a week at most, and no house word comes."""

import re
from collections.abc import Iterable, Iterator
from datetime import date, datetime, time, timedelta
from functools import lru_cache
from itertools import pairwise

import pytest
from journeys import Line, presses, says
from phrasings import said
from real import catalog, words
from simulate_house import play

from bot.catalog.content_folder import CONTENT
from bot.catalog.texts import texts
from bot.clock import at_wall
from bot.values.markup import parse, plain
from bot.words.text import CYCLE, Phrasing, forms

ZONE = "Europe/Berlin"
DAYS = 365
GOALS = {
    85: "web",
    150: "devops",
    220: "security",
    290: "analytics",
}  # another one before the last hour of the one before
BEGIN = date(2026, 1, 5)  # a Monday
HOUSE = re.compile(
    r"\b(nudges?|ledger|diary|dice|hushed|unheard|lane|seat|shelf of|written down|your company|the row|"
    r"call you (?:every|at|again)|calls? (?:every|less|help))\b",
    re.IGNORECASE,
)
VARIED = [
    "nudge.lead_hour", "nudge.lead_question", "nudge.lead_pitfall", "nudge.lead_milestone", "nudge.lead_community",
    "nudge.lead_snooze", "nudge.today_is", "nudge.snoozed", "nudge.skipped", "nudge.warn", "nudge.warn_how",
    "done.title", "done.counted", "done.next", "done.another", "done.noted", "log.kept", "log.kept_subject",
    "today.some_start",
    "log.short", "today.no_goal", "today.told_right", "today.told_wrong", "hour.bare", "hour.bare_linked",
    "streak.free", "streak.lost",
    "review.told_right", "review.told_nearly", "review.told_wrong",
    "streak.kept", "streak.today_open", "start.back", "pause.ended", "terminal.bye", "talk.found",
    "answers.unknown", "answers.unknown_near", "fit.review", "fit.kata", "fit.open", "onward.choose", "streak.can_earn",
    "mark.days", "mark.road", "mark.stage", "mark.topic", "welcome.back_3", "welcome.back_14", "welcome.back_60",
    "welcome.plan", "welcome.reminder", "welcome.step",
    "timer.started", "timer.stopped", "timer.up", "recap.lead", "recap.next", "recap.free", "projects.stepped",
    "post.lead", "post.did_yesterday", "post.did_names", "post.did_names_more", "post.press", "post.counted",
    "post.no_zone", "board.lead", "board.how", "buddy.week_reached", "buddy.week_short", "focus.opened",
    "focus.opened_by", "focus.how", "focus.joined", "focus.ask", "focus.ended", "check.waiting",
    "notes.kept", "hour.easy_known", "promise.reminder", "promise.ran_out", "promise.made",
    "onward.lead",
]  # fmt: skip
OFTEN = {
    "done.title", "done.counted", "done.next", "done.noted", "log.kept_subject", "log.short",
    "timer.started", "timer.up",
    "nudge.lead_hour", "nudge.lead_question", "nudge.today_is", "recap.lead", "recap.next", "recap.free", "start.back",
    "streak.kept", "streak.today_open",
}  # fmt: skip
ODD = re.compile(r" ,|, ,|\( ?\)|[^ \n]  +[^ \n]|\d\.0\b|\bNone\b|[{}]")
"""What a sentence looks like when a value was left out of it, or was no word."""
TWICE_A_DAY = {"done.title", "done.counted", "done.next", "log.kept", "log.kept_subject", "projects.stepped"}
KEYS = words().keys()
WORD_LISTS = ("clock.word_", "stop.word_", "answers.word_", "despair.word_")
"""What people type, not what they read."""


def variants(phrasing: Phrasing) -> list[Phrasing]:
    return list(phrasing) if isinstance(phrasing, list) else [phrasing]


@pytest.mark.parametrize("key", VARIED)
def test_what_is_often_seen_is_said_in_eight_ways(key: str) -> None:
    least = 2 * CYCLE if key in TWICE_A_DAY else CYCLE
    assert len(variants(KEYS[key])) >= least
    texts = [plain(parse(form)) for form in forms(KEYS[key])]
    assert len({*texts}) >= least


def test_whatever_has_several_phrasings_has_enough_for_a_week() -> None:
    lists = {key: phrasing for key, phrasing in KEYS.items() if isinstance(phrasing, list)}
    vocabulary = {key for key in lists if key.startswith(WORD_LISTS)} | {"common.weekdays", "common.months"}
    assert sorted(lists.keys() - vocabulary) == sorted(VARIED)


def test_no_message_has_a_house_word() -> None:
    said_by_us = {key: phrasing for key, phrasing in KEYS.items() if not key.startswith(WORD_LISTS)}
    found = {
        key: text for key, phrasing in said_by_us.items() for text in forms(phrasing) if HOUSE.search(_shown(text))
    }
    assert found == {}


ADVICE = ("career", "choosing", "links", "milestones", "next_steps", "paths", "pitfalls", "tips")


@pytest.mark.parametrize("name", ADVICE)
def test_no_advice_has_a_house_word(name: str) -> None:
    lines = (CONTENT / "en" / f"{name}.yaml").read_text("utf-8").splitlines()
    assert [line for line in lines if " id: " not in line and HOUSE.search(line)] == []


def a_year() -> Iterator[Line]:
    """An hour on most evenings, often after the reminder; now and then a second one, a snooze, a day off, a timer."""
    first = at_wall(ZONE, BEGIN, time(7))
    yield says(first, "/start")
    for minute, label in enumerate(("Complete beginner", "AI/ML Path"), 1):
        yield presses(first + timedelta(minutes=minute), label)
    yield says(first + timedelta(minutes=3), f"/remind 19:00 {ZONE}")
    yield says(first + timedelta(minutes=4), "/nudges")
    yield presses(first + timedelta(minutes=5), "Warn me")
    for number in range(DAYS):
        evening = at_wall(ZONE, BEGIN + timedelta(days=number), time(18))
        yield from _morning(evening - timedelta(hours=9), number)
        if number in GOALS:
            yield says(evening - timedelta(hours=8), f"/roadmap {GOALS[number]}")
            yield presses(evening - timedelta(hours=8, minutes=-1), "Make this my goal")
        yield from _evening(evening + timedelta(minutes=90 if number % 3 else 0), number)


def _morning(at: datetime, number: int) -> Iterator[Line]:
    yield says(at, "/start" if number % 2 else "the turnips bloom at dawn")
    yield says(at + timedelta(minutes=1), "/tip")
    yield says(at + timedelta(minutes=2), "/streak")


def _evening(at: datetime, number: int) -> Iterator[Line]:
    if number % 11 == 10:  # nothing at all, so that a streak may end
        return
    yield says(at, "/today")
    yield presses(at + timedelta(minutes=1), "Start 25 min")
    if number % 5 == 4:
        yield says(at + timedelta(minutes=30), "/log 6 django" if number % 2 else "/log 6")
        yield says(at + timedelta(minutes=31), "/log 20 flask" if number % 2 else "/log 20")
    else:
        yield says(at + timedelta(minutes=30), "/done" if number % 4 else "/done what I built")
    if number % 7 == 6 and number % 5 != 4:
        yield says(at + timedelta(minutes=40), "/done")
        yield presses(at + timedelta(minutes=41), "Yes, that one too")
    yield says(at + timedelta(minutes=50), "/streak")


@pytest.mark.timeout(180)  # a year is long where much else runs
async def test_a_year_reads_as_if_somebody_wrote_it(monkeypatch: pytest.MonkeyPatch) -> None:
    printed = [line for line in await play(*a_year()) if "text" in line]
    lines = [(datetime.fromisoformat(str(line["at"])).date(), str(line["text"])) for line in printed]
    seen = {key: _seen(key, lines) for key in VARIED}
    assert _repeated(seen) == []
    assert {key for key, found in seen.items() if sum(map(len, found.values())) >= 40} >= OFTEN
    assert _principles_repeated(lines) == []
    parts = {part for _, text in lines for part in text.split("\n\n")}
    assert [part for part in parts if _says(HOUSE, _shown(part))] == []
    assert [part for part in parts if _says(ODD, part)] == []


def _repeated(seen: dict[str, dict[str, list[date]]]) -> list[tuple[str, date, date]]:
    """Find what came twice within a week."""
    pairs = ((text, *pair) for found in seen.values() for text, days in found.items() for pair in pairwise(days))
    return [(text, before, day) for text, before, day in pairs if (day - before).days < CYCLE]


def _principles_repeated(lines: Iterable[tuple[date, str]]) -> list[str]:
    """Find the principle of a tip that came twice within a week; there is a tip every day."""
    tips = [text.split("\n\n")[-1] for _, text in lines if text.startswith("💡 Tip of the day")]
    assert len(tips) == DAYS
    return [text for place, text in enumerate(tips) if text in tips[place + 1 : place + CYCLE]]


def _says(pattern: re.Pattern[str], part: str) -> bool:
    """Tell whether a part has a pattern that does not come from the curriculum, where dice and ledgers are things."""
    return bool(pattern.search(part)) and not any(text in part for text in _curriculum(pattern))


@lru_cache
def _curriculum(pattern: re.Pattern[str]) -> list[str]:
    """List the curriculum's own texts that have a pattern."""
    every = (texts(session) for session in catalog().sessions.values())
    found = {plain(parse(text)) for session in every for _, text in session}
    found |= {plain(parse(text)) for tip in catalog().tips.values() for _, text in texts(tip)}
    return [text for text in found if pattern.search(text)]


def _seen(key: str, lines: Iterable[tuple[date, str]]) -> dict[str, list[date]]:
    """List the days on which each phrasing of a key was read."""
    found: dict[str, list[date]] = {}
    pattern = _pattern(key)
    for day, text in lines:
        for part in text.split("\n\n"):
            if match := pattern.fullmatch(part):
                found.setdefault(f"{key} {match.lastgroup}", []).append(day)
    return found


@lru_cache
def _pattern(key: str) -> re.Pattern[str]:
    """Match any phrasing of a key, whatever its values are; the group that matches says which."""
    ways = ("|".join(map(_filled, forms(one))) for one in variants(KEYS[key]))
    return re.compile("|".join(f"(?P<way_{number}>{way})" for number, way in enumerate(ways)))


def _filled(form: str) -> str:
    return re.sub(r"\\\{\w+\\\}", r"[^\\n]+?", re.escape(plain(parse(form))))


def _shown(text: str) -> str:
    """Leave out the names of commands: they are typed, and stay what they are."""
    return re.sub(r"/nudges\b", "", text)


def test_the_helper_knows_a_phrasing() -> None:
    assert said("log.short", "\n\n6 more minutes, and today counts.", n=6)
    assert not said("log.short", "6 more minutes, and today counts.", n=7)
