"""The weekly board: who did what they had planned, by name only where they wished it."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date

from bot.clock import local_day
from bot.command import Call, Preparation, command, handler, post
from bot.commands.name import name_form
from bot.learning.community_settings import CommunitySettings, settings_of
from bot.learning.week_board import BOARD_NAMES, Rank, Ranking, last_week
from bot.process.slices import in_slices
from bot.values.action import NO, YES, Action, BadAction
from bot.values.bounds import clip
from bot.values.community import Community, Member
from bot.values.events import Address, DeliveryDue, Event
from bot.values.markup import Text, verbatim
from bot.values.message import Aside, Block, Button, Facts, Form, Pair, Paragraph, Reply, Title
from bot.values.message_kinds import MessageKind
from bot.values.names import NAME_UNITS, clean_name, shown_name

BOARD_ROWS = 8
BOARD = "board"  # what is chosen for the posts
PLACES = 30  # communities that are named; the others are counted
LEFT = 5  # communities that one can leave with a press
MEDALS = {1: "🥇", 2: "🥈", 3: "🥉"}


@dataclass(frozen=True, slots=True)
class WeekReport:
    """A week of a community: its ranks, and how many hours were checked."""

    ranks: tuple[Rank, ...] = ()
    checked: int = 0


async def ranked(call: Call, event: Event) -> WeekReport:
    """Rank the members of the week before the community's day, or that of its post."""
    community = await call.tx.communities.find(call.place.address)
    if community is None:
        return WeekReport()
    first, last = last_week(event.day if isinstance(event, DeliveryDue) else await _today(call, community))
    ranking = Ranking(first, last, settings_of(community).names)
    async for weeks in in_slices(await call.tx.reports.weeks(call.place.address, first, last)):
        ranking.add(weeks)
    checked = await call.tx.reports.checked(call.place.address, first, last)
    return WeekReport(tuple(ranking.ranks()), checked)


@command(shown="shared", prepare=Preparation.ROLL_CALL, report=ranked)
async def board(call: Call) -> Reply:
    """Show the board of the week that is over; in private, where one is a member."""
    if call.place.kind == "private":
        return await _memberships(call)
    return _board(call) or Reply((Paragraph(call.say("board.empty")),), _choice(call))


@post(MessageKind.BOARD, prepare=Preparation.ROLL_CALL, report=ranked)
async def board_of_week(call: Call, event: DeliveryDue) -> Reply | None:
    """Post the board of the week before the day's post; none where nobody studied, or nobody wants it any more."""
    community = await call.tx.communities.find(call.place.address)
    stopped = call.learner.remind_at is None or call.learner.rests(event.day)
    if community is None or stopped or BOARD not in settings_of(community).posts:
        return None
    return _board(call)


@handler(shown="private")
async def board_show(call: Call, yes: str) -> Reply | Form:
    """Let one's name be shown on the boards of a community, or take it away at once."""
    if yes not in {YES, NO}:
        raise BadAction(yes)
    if call.place.kind == "private":
        raise call.refusal("board.elsewhere")
    if yes == YES and not clean_name(call.learner.name):
        return name_form(call, "board_show")
    found = await call.tx.members.find(call.place.address, call.learner.key)
    since = found.since if found else call.now
    await call.tx.members.save(call.place.address, Member(call.learner.key, since, yes == YES))
    community = await call.tx.communities.find(call.place.address)
    settings = settings_of(community) if community else CommunitySettings()
    never = yes == YES and not settings.names
    said = [
        Paragraph(call.say("board.shown_never" if never else f"board.shown_{yes}", name=shown_name(call.learner.name)))
    ]
    if yes == YES and settings.roles:
        said.append(Paragraph(call.say("board.shown_roles")))
    return Reply(tuple(said), (_choice(call)[yes == YES],))


@handler(shown="private")
async def board_leave(call: Call, platform: str, id: str) -> Reply:
    """End the membership of a community."""
    await call.tx.members.leave(Address(platform, id), call.learner.key)
    return await _memberships(call)


def _board(call: Call) -> Reply | None:
    report: WeekReport = call.report or WeekReport()
    if not report.ranks:
        return None
    n = sum(rank.people for rank in report.ranks)
    checked = [Paragraph(call.say("board.checked", n=report.checked))] if report.checked else []
    blocks: tuple[Block, ...] = (
        Title(call.label("board.title")),
        Paragraph(call.say("board.lead", n=n)),
        Facts(tuple(_rows(call, report.ranks))),
        *checked,
        Aside(call.say("board.how")),
    )
    return Reply(blocks, _choice(call))


async def _today(call: Call, community: Community) -> date:
    """Give the community's date."""
    accounts = await call.tx.people.glimpse([community.account]) if community.account is not None else ()
    return local_day(call.now, accounts[0].zone, accounts[0].day_start) if accounts else call.today


def _rows(call: Call, found: Sequence[Rank]) -> Iterator[Pair]:
    room = BOARD_NAMES
    for rank in found[:BOARD_ROWS]:
        names = rank.names[:room]
        room -= len(names)
        medal = MEDALS.get(rank.place) or call.label("board.place", place=rank.place)
        label = call.label("board.rank", place=medal, percent=rank.percent)
        yield Pair(label, _people(call, names, rank.people - len(names)))


def _people(call: Call, names: Sequence[str], others: int) -> Text:
    listed = ", ".join(map(shown_name, names))
    if not names:
        return call.say("board.people", n=others)
    return call.say("board.names_more", names=listed, n=others) if others else verbatim(listed)


def _choice(call: Call) -> tuple[Button, Button]:
    return (
        call.button("board.show_button", "board_show", YES),
        call.button("board.hide_button", "board_show", NO),
    )


async def _memberships(call: Call) -> Reply:
    """Say of which communities one is a member, and let one leave."""
    places = await call.tx.members.places_of(call.learner.key)
    known = [community for place in places if (community := await call.tx.communities.find(place))]
    if not known:
        return Reply((Paragraph(call.say("board.nowhere")),), (call.button("common.help_button", "help"),))
    pairs = [Pair(_name(community), await _shown(call, community)) for community in known[:PLACES]]
    buttons = [_leave_button(call, community) for community in known[:LEFT]]
    more = [Aside(call.say("board.more", n=len(known) - PLACES))] if len(known) > PLACES else []
    blocks: list[Block] = [Title(call.label("board.mine")), Facts(tuple(pairs)), *more]
    return Reply((*blocks, Aside(call.say("board.change"))), tuple(buttons))


def _leave_button(call: Call, community: Community) -> Button:
    label = clip(call.label("board.leave_button", name=_name(community)))
    where = community.place.address
    return Button(label, Action("board_leave", where.platform, where.id))


async def _shown(call: Call, community: Community) -> Text:
    member = await call.tx.members.find(community.place.address, call.learner.key)
    return call.say("board.is_shown" if member and member.shown else "board.is_hidden")


def _name(community: Community) -> str:
    return shown_name(community.place.name) or clip(community.place.address.id, NAME_UNITS)
