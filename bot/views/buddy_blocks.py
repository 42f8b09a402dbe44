"""Company: who may be brought together, who is, and what their week looks like."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta

from bot.clock import WEEK, local_day, next_moment
from bot.command import Call
from bot.learning.community_settings import monday_of
from bot.learning.course import next_hour, route, way
from bot.learning.facts import Fact, counted_days, study
from bot.learning.learner import Learner
from bot.learning.matching import Profile, goal, groups, usual_hours
from bot.learning.progress_fold import done_hours
from bot.values.community import Cohort, Seeker
from bot.values.events import Address
from bot.values.message import Block, Facts, Meter, Pair, Paragraph
from bot.values.message_kinds import MessageKind
from bot.values.names import shown_name

BUDDY_AT = time(12)  # when a word about company comes: never in the quiet hours
STUDIED_WITHIN = timedelta(days=28)


@dataclass(frozen=True, slots=True)
class Mate:
    """Somebody in a cohort, and the days of theirs that count."""

    learner: Learner
    days: frozenset[date]

    @property
    def name(self) -> str:
        """Give the name that the others see; who hides has none."""
        return shown_name(self.learner.name) if self.learner.visible else ""

    def today(self, now: datetime) -> date:
        """Give the day that it is for them."""
        return local_day(now, self.learner.zone, self.learner.day_start)

    def in_week(self, monday: date) -> int:
        """Count the days of a week."""
        return sum(monday <= day < monday + WEEK for day in self.days)


async def mates_of(call: Call, people: Collection[int]) -> list[Mate]:
    """Read the people of a cohort."""
    found = await call.tx.people.glimpse(people)
    return [Mate(one, counted_days(await call.tx.ledger.facts(one.key))) for one in found]


async def bring_together(call: Call, place: Address | None) -> list[Cohort]:
    """Match who looks for company in a place, and have them told."""
    made: list[Cohort] = []
    seekers = [seeker for seeker in await call.tx.cohorts.seekers(place) if not await _found_some(call, seeker)]
    if len(seekers) < 2:
        return made
    people = {one.key: one for one in await call.tx.people.glimpse([seeker.learner for seeker in seekers])}
    profiles = [await _profile(call, seeker, people[seeker.learner]) for seeker in seekers if seeker.learner in people]
    for group in groups([one for one in profiles if not people[one.learner].dormant], call.now):
        target = goal([7 - len(people[learner].rest_days) for learner in group])
        made.append(await call.tx.cohorts.make(place, group, target, call.now))
        for learner in set(group) - {call.learner.key}:
            await queue_for_noon(call, people[learner], MessageKind.BUDDY)
        for learner in group:
            await queue_for_noon(call, people[learner], MessageKind.BUDDY_CHECK)
    return made


async def _found_some(call: Call, seeker: Seeker) -> bool:
    """Take who found company by another list off this one."""
    found = bool(await call.tx.cohorts.of(seeker.learner))
    if found:
        await call.tx.cohorts.unseek(seeker.learner, seeker.place)
    return found


async def cohort_blocks(call: Call, cohort: Cohort) -> tuple[Block, ...]:
    """Show a cohort's week: the others' days, and how far all have come together."""
    mates = await mates_of(call, cohort.people)
    weeks = [(mate, mate.in_week(monday_of(mate.today(call.now)))) for mate in mates]
    pairs = (Pair(_called(call, mate), call.say("buddy.days", n=days)) for mate, days in weeks)
    together = sum(days for _, days in weeks)
    path = call.say("buddy.goal", n=cohort.goal, done=together)
    return Facts(tuple(pairs)), Paragraph(path), Meter(min(together, cohort.goal), cohort.goal)


def _called(call: Call, mate: Mate) -> str:
    return (
        call.label("buddy.you") if mate.learner.key == call.learner.key else mate.name or call.label("buddy.nameless")
    )


async def queue_for_noon(call: Call, learner: Learner, kind: MessageKind) -> None:
    """Have a word about company told, or company looked after, at a learner's next noon: nobody is woken for it."""
    await call.tx.outbox.enqueue(learner.key, kind, *next_noon(call, learner))


def next_noon(call: Call, learner: Learner) -> tuple[date, datetime]:
    """Give a learner's next noon, its day first."""
    at, _ = next_moment(learner.zone, BUDDY_AT, call.now)
    return local_day(at, learner.zone, learner.day_start), at


async def _profile(call: Call, seeker: Seeker, learner: Learner) -> Profile:
    facts = await call.tx.ledger.facts(learner.key)
    studied = [fact.at for fact in study(facts) if call.now - fact.at <= STUDIED_WITHIN]
    hours = usual_hours(learner.zone, learner.remind_at, studied, local_day(call.now, learner.zone, learner.day_start))
    path = route(learner.background, learner.roadmap)[-1]
    return Profile(learner.key, seeker.since, path, _phase(call, learner, facts), learner.minutes, hours)


def _phase(call: Call, learner: Learner, facts: Sequence[Fact]) -> int:
    """Number the stage in which somebody is, on their way."""
    path = way(call.catalog, learner.background, learner.roadmap)
    hour = next_hour(path, done_hours(facts, call.catalog))
    stages = list(dict.fromkeys(one.stage.id for one in path))
    return stages.index(hour.stage.id) if hour else len(stages)
