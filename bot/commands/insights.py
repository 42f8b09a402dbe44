"""What those who manage a community may know of it: counts of at least five other people, and nobody's name."""

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime
from functools import lru_cache

from bot.catalog.model import Catalog, Stage
from bot.clock import offsets, zone_label
from bot.command import Call, command
from bot.learning.community_insights import (
    ACTIVE,
    LEAST_PEOPLE,
    MONTH,
    STOPPED,
    Posted,
    ShownCount,
    Stops,
    active,
    best_hour,
    busy_hours,
    cells,
    nested,
    took_part,
)
from bot.learning.community_settings import POSTED
from bot.learning.facts import Fact, effective
from bot.learning.learner import UNKNOWN_ZONE, Learner
from bot.process.slices import in_slices
from bot.values.bounds import clip
from bot.values.community import Community, Lately, Studied
from bot.values.events import Event
from bot.values.markup import Text, verbatim
from bot.values.media import ALT_UNITS, Drawing
from bot.values.message import Aside, Block, Facts, Pair, Paragraph, Reply, Title
from bot.words.pictures import bar_chart

STOPS_SHOWN = 6  # stages that are named, those at which most people stopped
LAST_HOURS = 5  # of somebody who stopped: the last ones may have left the curriculum
REACH = MONTH + STOPPED  # how far back study is looked at


@dataclass(slots=True)
class Sums:
    """What the members of a community did lately; `post` is None where there was none."""

    zone: str
    post: int | None = None
    week: int = 0
    month: int = 0
    hours: Counter[int] = field(default_factory=Counter)
    stops: Mapping[str, int] = field(default_factory=dict)

    def add(self, people: Sequence[Lately], now: datetime) -> None:
        """Count some more people."""
        self.week += active(people, now, ACTIVE)
        self.month += active(people, now, MONTH)
        self.hours += busy_hours(people)
        self.post = None if self.post is None else self.post + took_part(people)


async def sum_up(call: Call, _event: Event) -> Sums:
    """Sum a community up; who asks is not counted, so nobody's part can be found by taking one's own away."""
    place, since = call.place.address, call.now - REACH
    community = await call.tx.communities.find(place)
    account = await _account(call, community) if community else None
    posts = _posts(call, await call.tx.ledger.facts(account.key)) if account else []
    sums = Sums(account.zone if account else UNKNOWN_ZONE, 0 if posts else None)
    clocks = offsets(sums.zone, since, call.now)
    async for people in in_slices(await call.tx.reports.lately(place, since, clocks, posts)):
        sums.add([one for one in people if one.learner != call.learner.id], call.now)
    stops = Stops(_stage_of(call.catalog))
    async for studies in in_slices(await call.tx.reports.left_off(place, since, call.now - STOPPED, LAST_HOURS)):
        stops.add(_resolved(call, one) for one in studies if one.learner != call.learner.id)
    sums.stops = cells(stops.counts())
    return sums


@command(shown="private", need="manager", report=sum_up)
async def insights(call: Call) -> Reply:
    """Show what a community did."""
    sums: Sums | None = call.report
    if sums is None:
        raise call.refusal("insights.elsewhere", call.button("common.help_button", "help"))
    stops = _most(sums.stops)
    pairs = (*_active(call, sums), Pair(call.label("insights.hour"), _hour(call, sums)))
    blocks = (Title(call.label("insights.title")), Facts(pairs), *_stops(call, stops))
    board = (call.button("common.board_button", "board"),)
    return Reply((*blocks, Aside(call.say("insights.kept", least=LEAST_PEOPLE))), board, drawing=_chart(call, stops))


async def _account(call: Call, community: Community) -> Learner | None:
    found = await call.tx.people.glimpse([community.account]) if community.account is not None else ()
    return found[0] if found else None


def _resolved(call: Call, one: Studied) -> Studied:
    return replace(one, ref=call.catalog.resolve(one.ref) or one.ref)


def _active(call: Call, sums: Sums) -> list[Pair]:
    """Count who studied, and who did so with the daily post."""
    counts = {"post": sums.post, "week": sums.week, "month": sums.month}
    known = {name: count for name, count in counts.items() if count is not None}
    told = zip(known, nested(known.values()), strict=True)
    return [Pair(call.label(f"insights.{name}"), _count(call, one)) for name, one in told]


def _posts(call: Call, facts: Sequence[Fact]) -> list[Posted]:
    """List the posts of the last days, each with what the ledger says of who did its hour."""
    posts = [fact for fact in effective(facts) if fact.kind == POSTED and call.now - fact.at <= ACTIVE]
    return [Posted(fact.at, frozenset(_names(call.catalog, fact.ref))) for fact in posts]


def _names(catalog: Catalog, hour: str) -> set[str]:
    """Give the ids of an hour, and its title: so it is logged when somebody does it a second time."""
    id = catalog.resolve(hour) or hour
    found = catalog.session(id) or catalog.item(id)
    return {hour, id, *([found.title] if found else [])}


def _count(call: Call, told: ShownCount | None) -> Text:
    if told is None:
        return call.say("insights.few", least=LEAST_PEOPLE)
    return call.say("insights.more" if told.more else "insights.people", n=told.n)


def _hour(call: Call, sums: Sums) -> Text:
    hour = best_hour(sums.hours)
    if hour is None:
        return call.say("insights.few", least=LEAST_PEOPLE)
    return call.say("insights.at", begin=f"{hour:02}:00", end=f"{(hour + 1) % 24:02}:00", zone=zone_label(sums.zone))


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
    return sorted(stops.items(), key=lambda stop: (-stop[1], stop[0]))[:STOPS_SHOWN]


def _stops(call: Call, stops: Sequence[tuple[str, int]]) -> list[Block]:
    """Tell in which stages people stopped."""
    if not stops:
        return [Paragraph(call.say("insights.no_stops", least=LEAST_PEOPLE))]
    pairs = (Pair(title, verbatim(str(count))) for title, count in stops)
    return [Paragraph(call.say("insights.stops", days=STOPPED.days)), Facts(tuple(pairs))]


def _chart(call: Call, stops: Sequence[tuple[str, int]]) -> Drawing | None:
    if not stops:
        return None
    listed = ", ".join(f"{title}: {count}" for title, count in stops)
    alt = clip(call.label("insights.alt", days=STOPPED.days, listed=listed), ALT_UNITS)
    return Drawing(bar_chart(call.label("insights.chart", days=STOPPED.days), tuple(stops)), alt)
