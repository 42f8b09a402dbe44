"""What those who manage a community may know of it: counts of at least five other people, and nobody's name."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from functools import lru_cache

from bot.catalog.model import Catalog, Stage
from bot.clock import zone_label
from bot.command import Call, command
from bot.learning.community_insights import (
    ACTIVE,
    LEAST,
    MONTH,
    STOPPED,
    Posted,
    ShownCount,
    active,
    best_hour,
    cells,
    nested,
    stopped_in,
    took_part,
)
from bot.learning.community_settings import POSTED
from bot.learning.facts import Fact, standing
from bot.learning.learner import UNKNOWN_ZONE, Learner
from bot.values.community import Community, Studied
from bot.values.markup import Text, verbatim
from bot.values.message import ALT_UNITS, Aside, Block, Facts, Pair, Paragraph, Picture, Reply, Title, clip
from bot.words.pictures import bar_chart

STOPS = 6  # stages that are named, those at which most people stopped
REACH = MONTH + STOPPED  # how far back study is looked at


@command(shown="private", need="manager")
async def insights(call: Call) -> Reply:
    """Sum a community up; who asks is not counted, so nobody's part can be found by taking one's own away."""
    if call.place.kind == "private":
        raise call.refusal("insights.elsewhere", call.button("common.help_button", "help"))
    community = await call.tx.communities.find(call.place.address)
    account = await _account(call, community) if community else None
    studies = [
        replace(one, ref=call.catalog.resolve(one.ref) or one.ref)
        for one in await call.tx.members.studies(call.place.address, call.now - REACH)
        if one.learner != call.learner.key
    ]
    stops = _most(cells(stopped_in(studies, _stage_of(call.catalog), call.now)))
    pairs = (*await _active(call, studies, account), Pair(call.label("insights.hour"), _hour(call, studies, account)))
    blocks = (Title(call.label("insights.title")), Facts(pairs), *_stops(call, stops))
    board = (call.button("common.board_button", "board"),)
    return Reply((*blocks, Aside(call.say("insights.kept", least=LEAST))), board, _picture(call, stops))


async def _account(call: Call, community: Community) -> Learner | None:
    found = await call.tx.people.glimpse([community.account]) if community.account is not None else ()
    return found[0] if found else None


async def _active(call: Call, studies: Sequence[Studied], account: Learner | None) -> list[Pair]:
    """Count who studied, and who did so with the daily post."""
    posts = _posts(call, await call.tx.ledger.facts(account.key)) if account else []
    counts = {
        **({"post": took_part(studies, posts)} if posts else {}),
        "week": active(studies, call.now, ACTIVE),
        "month": active(studies, call.now, MONTH),
    }
    known = nested(counts.values())
    return [Pair(call.label(f"insights.{name}"), _count(call, one)) for name, one in zip(counts, known, strict=True)]


def _posts(call: Call, facts: Sequence[Fact]) -> list[Posted]:
    """List the posts of the last days, each with what the ledger says of who did its hour."""
    posts = [fact for fact in standing(facts) if fact.kind == POSTED and call.now - fact.at <= ACTIVE]
    return [Posted(fact.at, frozenset(_names(call.catalog, fact.ref))) for fact in posts]


def _names(catalog: Catalog, hour: str) -> set[str]:
    """Give the id of an hour, and its title: so it is logged when somebody does it a second time."""
    id = catalog.resolve(hour) or hour
    found = catalog.session(id) or catalog.item(id)
    return {id, found.title} if found else {id}


def _count(call: Call, told: ShownCount | None) -> Text:
    if told is None:
        return call.say("insights.few", least=LEAST)
    return call.say("insights.more" if told.more else "insights.people", n=told.n)


def _hour(call: Call, studies: Sequence[Studied], account: Learner | None) -> Text:
    zone = account.zone if account else UNKNOWN_ZONE
    hour = best_hour(studies, zone)
    if hour is None:
        return call.say("insights.few", least=LEAST)
    return call.say("insights.at", begin=f"{hour:02}:00", end=f"{(hour + 1) % 24:02}:00", zone=zone_label(zone))


@lru_cache(maxsize=8)
def _stage_of(catalog: Catalog) -> Mapping[str, str]:
    """Name the stage of each hour; one that several roadmaps share belongs to the first of them."""
    found: dict[str, str] = {}
    for spot in catalog.spots():
        for hour in (*spot.item.sessions, spot.item.id):
            found.setdefault(hour, _stage_name(spot.roadmap.title, spot.stage))
    return found


def _stage_name(road: str, stage: Stage) -> str:
    return stage.title if stage.title == road else f"{road} · {stage.title}"


def _most(stops: Mapping[str, int]) -> list[tuple[str, int]]:
    return sorted(stops.items(), key=lambda stop: (-stop[1], stop[0]))[:STOPS]


def _stops(call: Call, stops: Sequence[tuple[str, int]]) -> list[Block]:
    """Tell in which stages people stopped."""
    if not stops:
        return [Paragraph(call.say("insights.no_stops", least=LEAST))]
    pairs = (Pair(title, verbatim(str(count))) for title, count in stops)
    return [Paragraph(call.say("insights.stops", days=STOPPED.days)), Facts(tuple(pairs))]


def _picture(call: Call, stops: Sequence[tuple[str, int]]) -> Picture | None:
    if not stops:
        return None
    listed = ", ".join(f"{title}: {count}" for title, count in stops)
    alt = clip(call.label("insights.alt", days=STOPPED.days, listed=listed), ALT_UNITS)
    return Picture(bar_chart(call.label("insights.chart", days=STOPPED.days), tuple(stops)), alt)
