"""How progress looks: a meter and the parts of a roadmap, down to the single hour."""

from bot.catalog.model import Roadmap, Stage, Topic
from bot.command import Call
from bot.learning.facts import Fact
from bot.learning.progress_fold import done_hours, of_items, of_roadmap, shared, topic_hours, totals
from bot.values.markup import verbatim
from bot.values.message import Aside, Block, Facts, Meter, Pair, Step, Steps, Title
from bot.views.hour_blocks import hour_to_do
from bot.views.roadmap_blocks import Done, steps_of

HOUR_MINUTES = 60


def road_blocks(call: Call, roadmap: Roadmap, facts: list[Fact]) -> list[Block]:
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
        steps_of(call, roadmap.stages, done),
        Facts(tuple(pairs)),
        *_shared(call, roadmap, done),
    ]


def _shared(call: Call, roadmap: Roadmap, done: Done) -> list[Aside]:
    """Name the hours that count in this roadmap and in another one as well."""
    return [
        Aside(call.say("progress.shared", roadmap=f"{other.emoji} {other.title}", n=n))
        for other, n in shared(roadmap, call.catalog, done)
    ]


def phase_blocks(call: Call, roadmap: Roadmap, stage: Stage, facts: list[Fact]) -> list[Block]:
    """Show how far a phase is, topic by topic."""
    done = done_hours(facts, call.catalog)
    progress = of_items(stage.items(), call.catalog, done)
    number = roadmap.stages.index(stage) + 1
    place = call.say("roadmap.stage_of", emoji=roadmap.emoji, roadmap=roadmap.title, n=number, of=len(roadmap.stages))
    return [Title(stage.title), Aside(place), Meter(progress.done, progress.of), steps_of(call, stage.topics, done)]


def subject_blocks(call: Call, roadmap: Roadmap, stage: Stage, topic: Topic, facts: list[Fact]) -> list[Block]:
    """Show how far a topic is, hour by hour."""
    done = done_hours(facts, call.catalog)
    progress = of_items(topic.items, call.catalog, done)
    number = stage.topics.index(topic) + 1
    place = call.say("roadmap.topic_of", emoji=roadmap.emoji, stage=stage.title, n=number, of=len(stage.topics))
    now = hour_to_do(call, facts)
    hours = topic_hours(topic, call.catalog)
    steps = (
        Step(verbatim(title), "done" if id in done else "now" if now and id == now.id else "later")
        for id, title in hours.items()
    )
    return [Title(topic.title), Aside(place), Meter(progress.done, progress.of), Steps(tuple(steps))]


def every_road(call: Call, facts: list[Fact]) -> Steps:
    """List every roadmap with its hours done."""
    done = done_hours(facts, call.catalog)
    roads = [(road, of_roadmap(road, call.catalog, done)) for road in call.catalog.roadmaps.values()]
    return Steps(
        tuple(
            Step(
                call.say("roadmap.line", title=f"{road.emoji} {road.title}", done=found.done, of=found.of),
                "done" if found.complete else "now" if found.done else "later",
            )
            for road, found in roads
        )
    )
