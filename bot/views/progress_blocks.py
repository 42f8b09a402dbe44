"""How progress looks: a meter and the parts of a roadmap, down to the single hour."""

from bot.catalog.model import Roadmap, Stage, Topic
from bot.command import Call
from bot.learning.course import item_sessions, offered_roads
from bot.learning.facts import Fact
from bot.learning.progress_fold import done_hours, of_part, of_roadmap, shared, totals
from bot.values.markup import verbatim
from bot.values.message import Aside, Block, Facts, Meter, Pair, Step, Steps, Title
from bot.views.hour_blocks import hour_to_do
from bot.views.paging import Page, page_note
from bot.views.roadmap_blocks import DoneHours, nested, stage_place, steps_of, topic_place

HOUR_MINUTES = 60


def road_blocks(call: Call, roadmap: Roadmap, facts: list[Fact], page: Page) -> list[Block]:
    """Show how far a roadmap is, phase by phase, and what else stands in the ledger."""
    done = done_hours(facts, call.catalog)
    progress = of_roadmap(roadmap, call.catalog, done)
    found = totals(facts)
    pairs = [Pair(call.label("progress.hours"), call.say("progress.hours_done", n=found.hours))]
    if found.project_hours:
        pairs.append(Pair(call.label("progress.projects"), call.say("progress.hours_done", n=found.project_hours)))
    if found.logged:
        hours, minutes = divmod(found.logged, HOUR_MINUTES)
        pairs.append(Pair(call.label("progress.logged"), call.say("progress.logged_time", hours=hours, n=minutes)))
    return [
        Title(f"{roadmap.emoji} {roadmap.title}"),
        Meter(progress.done, progress.of),
        *page_note(call, page),
        steps_of(call, roadmap.stages, done, page),
        Facts(tuple(pairs)),
        *_shared(call, roadmap, done),
    ]


def _shared(call: Call, roadmap: Roadmap, done: DoneHours) -> list[Aside]:
    """Name the hours that count in this roadmap and in another one as well."""
    return [
        Aside(call.say("progress.shared", roadmap=f"{other.emoji} {other.title}", n=n))
        for other, n in shared(roadmap, call.catalog, done)
    ]


def phase_blocks(call: Call, roadmap: Roadmap, stage: Stage, facts: list[Fact], page: Page) -> list[Block]:
    """Show how far a phase is, topic by topic."""
    done = done_hours(facts, call.catalog)
    progress = of_part(stage, call.catalog, done)
    head = (Title(stage.title), stage_place(call, roadmap, stage), Meter(progress.done, progress.of))
    return [*head, *page_note(call, page), steps_of(call, stage.topics, done, page)]


def subject_blocks(
    call: Call, roadmap: Roadmap, stage: Stage, topic: Topic, facts: list[Fact], page: Page
) -> list[Block]:
    """Show how far a topic is, hour by hour."""
    done, now = done_hours(facts, call.catalog), hour_to_do(call, facts)
    progress = of_part(topic, call.catalog, done)
    steps = (
        Step(verbatim(title), "done" if id in done else "now" if now and id == now.id else "later")
        for id, title in page.cut(subject_lines(call, topic))
    )
    head = (Title(topic.title), topic_place(call, roadmap, stage, topic), Meter(progress.done, progress.of))
    return [*head, *page_note(call, page), Steps(tuple(steps))]


def subject_lines(call: Call, topic: Topic) -> list[tuple[str, str]]:
    """List the hours of a topic by id, with their titles."""
    titles = {
        session.id if session else item.id: session.title if session else nested(item.title, item.depth)
        for item in topic.items
        for session in item_sessions(call.catalog, item)
    }
    return list(titles.items())


def every_road(call: Call, facts: list[Fact], page: Page) -> Steps:
    """List the roadmaps on a page with their hours done."""
    done = done_hours(facts, call.catalog)
    roads = [
        (road, of_roadmap(road, call.catalog, done))
        for road in page.cut(offered_roads(call.catalog, call.learner.roadmap))
    ]
    return Steps(
        tuple(
            Step(
                call.say("roadmap.line", title=f"{road.emoji} {road.title}", done=found.done, of=found.of),
                "done" if found.complete else "now" if found.done else "later",
            )
            for road, found in roads
        )
    )
