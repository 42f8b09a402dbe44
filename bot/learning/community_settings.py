"""What a community wants from the mentor, and what its posts hold: the same rule for what is promised and sent."""

from collections import Counter
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date, datetime, time, timedelta
from itertools import takewhile

from bot.catalog.model import Catalog, Tip
from bot.clock import DAY
from bot.learning.course import Hour, find_hour
from bot.learning.facts import Fact, FactKind, effective
from bot.learning.learner import Learner
from bot.learning.reminders import call_moments
from bot.learning.tips import tip_of
from bot.values.community import POSTS, Community, PostKind

USUAL_POST_AT = time(18)
MIDNIGHT = time(0)  # a community's day has no night before it
POSTED: FactKind = "posted"
GONE, DENIED = "gone", "denied"
UNPOSTED = frozenset({"missed", "failed", "gone", "skipped"})
"""What became of a post that nobody saw: its hour comes again."""
PLANNED_AHEAD = timedelta(days=7)
_YES, _NO, _PRIVATE, _PUBLIC = "yes", "no", "private", "public"


@dataclass(frozen=True, slots=True)
class CommunitySettings:
    """What was chosen for a community beside its account.

    `post_at` is the hour to come back to when posts were stopped, `where` the channel's name, `private_answers` whether
    what people ask there is answered in private, `names` whether members may show theirs, `runs` whether code may be
    run there. `trouble` says why the last post failed.
    """

    post_at: time = USUAL_POST_AT
    posts: tuple[PostKind, ...] = POSTS
    private_answers: bool = False
    names: bool = True
    thread: bool = True
    roles: bool = False
    runs: bool = False
    trouble: str = ""
    where: str = ""


def settings_of(community: Community) -> CommunitySettings:
    """Read the settings of a community; what was never chosen is as usual."""
    kept, usual = community.settings, CommunitySettings()
    hour, posts = kept.get("hour"), kept.get("posts")
    yes = {name: kept.get(name, _said(getattr(usual, name))) == _YES for name in ("names", "thread", "roles", "runs")}
    return CommunitySettings(
        post_at=time.fromisoformat(hour) if hour else usual.post_at,
        posts=usual.posts if posts is None else tuple(name for name in POSTS if name in posts.split()),
        private_answers=kept.get("answers") == _PRIVATE,
        trouble=kept.get("trouble", ""),
        where=kept.get("where", ""),
        **yes,
    )


def with_settings(community: Community, settings: CommunitySettings) -> Community:
    """Keep settings with a community; what others keep there stays."""
    written = {
        "hour": f"{settings.post_at:%H:%M}",
        "posts": " ".join(settings.posts),
        "answers": _PRIVATE if settings.private_answers else _PUBLIC,
        **{name: _said(getattr(settings, name)) for name in ("names", "thread", "roles", "runs")},
        "trouble": settings.trouble,
        "where": settings.where,
    }
    return replace(community, settings=community.settings | written)


def _said(value: bool) -> str:
    return _YES if value else _NO


def denied(lacks: Iterable[str]) -> str:
    """Write down which abilities a post lacked, as far as they are known."""
    return " ".join((DENIED, *lacks))


def lacked(trouble: str) -> tuple[str, ...]:
    """Read them back."""
    return tuple(trouble.split()[1:])


@dataclass(frozen=True, slots=True)
class Past:
    """What a community saw: the hour of each day, and the days with a board; `since`: when it was set up."""

    since: date
    hours: Mapping[date, str] = field(default_factory=dict)
    boards: frozenset[date] = frozenset()


@dataclass(frozen=True, slots=True)
class PostContents:
    """What is posted on a day: number `n` of the roadmap's hours (`again`: it begins anew), a tip, the board."""

    day: date
    hour: Hour | None = None
    n: int = 0
    again: bool = False
    tip: Tip | None = None
    board: bool = False

    @property
    def empty(self) -> bool:
        """Tell whether there is nothing to post."""
        return not (self.hour or self.tip or self.board)


def past_of(
    facts: Iterable[Fact], states: Mapping[date, str], boards: Iterable[date], since: date, catalog: Catalog
) -> Past:
    """Fold the ledger of a account; `states` says what became of the posts of the last days."""
    posted = [fact for fact in effective(facts) if fact.kind == POSTED and states.get(fact.day) not in UNPOSTED]
    hours = {fact.day: catalog.resolve(fact.ref) or fact.ref for fact in posted}
    return Past(since, hours, frozenset(boards))


def programme(
    days: Iterable[date], wants: Collection[PostKind], path: Sequence[Hour], past: Past, catalog: Catalog
) -> list[PostContents]:
    """Say what is posted on these days, one after the other."""
    hours, boards, bills = dict(past.hours), set(past.boards), []
    for day in days:
        contents = _hour_on(day, path, hours) if "hour" in wants and path else PostContents(day)
        tip = tip_of(catalog, day.toordinal()) if "tip" in wants else None
        contents = replace(contents, tip=tip, board="board" in wants and board_due(day, boards, past.since))
        if contents.hour:
            hours[day] = contents.hour.id
        if contents.board:
            boards.add(day)
        bills.append(contents)
    return bills


def _hour_on(day: date, path: Sequence[Hour], hours: Mapping[date, str]) -> PostContents:
    """Choose the first hour that was posted least often, so that a roadmap that is through begins again."""
    often = Counter(id for on, id in hours.items() if on < day)
    least = min(often[hour.id] for hour in path)
    fresh = next(hour for hour in path if often[hour.id] == least)
    hour = find_hour(path, hours.get(day, "")) or fresh
    n = path.index(hour) + 1
    return PostContents(day, hour, n, again=n == 1 and often[hour.id] > 0)


def board_due(day: date, boards: Collection[date], since: date) -> bool:
    """Tell whether the board of the week before comes with the post of a day: with the first one of a week."""
    monday = monday_of(day)
    return since < monday and not any(board >= monday for board in boards)


def monday_of(day: date) -> date:
    """Give the first day of a week."""
    return day - day.weekday() * DAY


def post_days(
    account: Learner, hour: time, now: datetime, taken: Collection[date] = (), ahead: timedelta = PLANNED_AHEAD
) -> list[tuple[datetime, date]]:
    """List when posts are due from now on, each with its day; `taken` days had theirs already."""
    soon = takewhile(lambda moment: moment[0] <= now + ahead, call_moments(account, hour, now))
    return [(at, day) for at, day in soon if day not in taken]
