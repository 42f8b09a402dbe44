"""A year of six people, read as they read it: nothing leads nowhere, nothing untrue, nothing said too often."""

import re
from collections import defaultdict
from functools import lru_cache

import pytest
from phrasings import saying
from real import catalog
from simulate_house import play
from year_tales import TALES

from bot.catalog.texts import texts
from bot.values.markup import parse, plain

OFTEN = 12  # days of a year
OPENINGS = 24
LEADS = ("nudge.lead_hour", "nudge.lead_question", "nudge.lead_pitfall", "nudge.lead_milestone", "nudge.lead_community")
SENTENCE = re.compile(r"[.!?”]\Z")
LABEL = re.compile(r"\A(?:[A-D]\) |[^.!?]{1,40}: )")
SHRUGS = ("answers.unknown", "answers.unknown_near")

Shown = list[dict]


@pytest.mark.timeout(240)  # a year is long where much else runs
@pytest.mark.parametrize("name", TALES)
async def test_a_year_leads_somewhere_is_true_and_varied(name: str) -> None:
    printed = await play(*TALES[name]())
    for person in (line for line in printed if line.get("sessions_done")):
        mine = [line for line in printed if line.get("to") == person["learner"] and not line["in"]]
        assert _dead_ends(mine) == []
        assert _untrue(mine, person) == []
        assert _too_often(mine) == {}
        assert not mine or len(_openings(mine)) >= OPENINGS


def _dead_ends(mine: Shown) -> list[str]:
    """List the answers that offer nothing to press, and the sentences that were not understood."""
    shrugs = [saying(key) for key in SHRUGS]
    return [
        line["text"]
        for line in mine
        if not line["buttons"] or ("/today" not in line["text"] and any(shrug.search(line["text"]) for shrug in shrugs))
    ]


def _untrue(mine: Shown, person: dict) -> list[str]:
    """Compare what was said last with what the ledger comes to, and every streak with the days that count."""
    counted, wrong = sorted(person["counted"]), []
    for line in mine:
        told = re.search(r"\n🔥 (\d+) days? in a row\n", line["text"])
        if told and int(told[1]) > len([day for day in counted if day <= line["at"][:10]]) + 1:
            wrong.append(line["text"])
    sums = [int(found[1]) for line in mine if (found := re.search(r"In your log: (\d+) hours? finished", line["text"]))]
    return wrong + [f"{said} hours" for said in sums[-1:] if said > person["sessions_done"]]


def _too_often(mine: Shown) -> dict[str, int]:
    """Name the sentences that came on too many days, but for titles, labels, choices and how reminders open."""
    days = defaultdict(set)
    leads = [saying(key) for key in LEADS]
    for line in mine:
        for sentence in re.split(r"\n+", line["text"])[1:]:
            if SENTENCE.search(sentence) and not LABEL.match(sentence):
                days[sentence].add(line["at"][:10])
    return {
        sentence: len(on)
        for sentence, on in days.items()
        if len(on) > OFTEN and not any(lead.fullmatch(sentence) for lead in leads) and not _asked(sentence)
    }


def _asked(sentence: str) -> bool:
    """Tell whether a sentence is the curriculum's: an hour, or a question that is meant to come back."""
    return any(text in sentence for text in _curriculum())


@lru_cache
def _curriculum() -> frozenset[str]:
    every = (text for session in catalog().sessions.values() for _, text in texts(session))
    return frozenset(plain(parse(text)) for text in every if " " in text)


def _openings(mine: Shown) -> set[str]:
    """Give the ways in which reminders opened."""
    leads = [saying(key) for key in LEADS]
    parts = (part for line in mine if line["kind"] == "nudge" for part in line["text"].split("\n\n")[:2])
    return {part for part in parts if any(lead.fullmatch(part) for lead in leads)}
