"""How a roadmap, a stage and a topic look: what is done, where the learner stands, what comes later."""

from collections.abc import Collection, Sequence

from bot.catalog.model import Item, Roadmap, Stage, Topic
from bot.catalog.time import HOURS_A_WEEK, compare, weeks_of
from bot.command import Call
from bot.learning.progress_fold import of_items, of_roadmap, positions
from bot.values.action import BadAction, number
from bot.values.markup import Text, parse
from bot.values.message import HINT_UNITS, Aside, Block, Button, Choice, Meter, Paragraph, Step, Steps, Title, clip

Done = Collection[str]


def roadmap_blocks(call: Call, roadmap: Roadmap, done: Done) -> list[Block]:
    """Show the stages of a roadmap."""
    progress = of_roadmap(roadmap, call.catalog, done)
    return [
        Title(f"{roadmap.emoji} {roadmap.title}"),
        Paragraph(parse(roadmap.goal)),
        steps_of(call, roadmap.stages, done),
        Meter(progress.done, progress.of),
        *_honest_time(call, roadmap),
    ]


def stage_blocks(call: Call, roadmap: Roadmap, stage: Stage, done: Done) -> list[Block]:
    """Show the topics of a stage, and what is built in it."""
    number = roadmap.stages.index(stage) + 1
    place = call.say("roadmap.stage_of", emoji=roadmap.emoji, roadmap=roadmap.title, n=number, of=len(roadmap.stages))
    blocks: list[Block] = [
        Title(stage.title),
        Aside(place),
        Paragraph(parse(stage.goal)),
        steps_of(call, stage.topics, done),
    ]
    projects = [project.title for name in stage.projects if (project := call.catalog.project(name))]
    if projects:
        blocks.append(Paragraph(call.say("roadmap.projects", projects=", ".join(projects))))
    if stage.weeks:
        low, high = stage.weeks
        blocks.append(Aside(call.say("roadmap.weeks", low=low, high=high, hours=low * HOURS_A_WEEK, n=high)))
    return blocks


def topic_blocks(call: Call, roadmap: Roadmap, stage: Stage, topic: Topic, done: Done) -> list[Block]:
    """Show the items of a topic."""
    number = stage.topics.index(topic) + 1
    place = call.say("roadmap.topic_of", emoji=roadmap.emoji, stage=stage.title, n=number, of=len(stage.topics))
    return [Title(topic.title), Aside(place), steps_of(call, topic.items, done)]


def steps_of(call: Call, parts: Sequence[Stage | Topic | Item], done: Done) -> Steps:
    """List parts with their hours done, and mark where the learner is."""
    states = positions(parts, call.catalog, done)
    return Steps(tuple(Step(_line(call, part, done), state) for part, state in zip(parts, states, strict=True)))


def _line(call: Call, part: Stage | Topic | Item, done: Done) -> Text:
    items = (part,) if isinstance(part, Item) else part.items() if isinstance(part, Stage) else part.items
    progress = of_items(items, call.catalog, done)
    return call.say("roadmap.line", title=part.title, done=progress.done, of=progress.of)


def _honest_time(call: Call, roadmap: Roadmap) -> list[Block]:
    """Name the weeks by the phases and the stated months beside each other, and the assumption behind them."""
    if roadmap.id in call.catalog.paths:
        found = compare(call.catalog, roadmap.id)
        guide = call.catalog.paths[roadmap.id]
        key = "roadmap.time_differs" if found.verdict == "longer" else "roadmap.time_agrees"
        note = f" ({guide.salary_note})" if guide.salary_note else ""
        salary = call.say("roadmap.salary", low=guide.salary[0], high=guide.salary[1], note=note)
        values = {
            "low": found.weeks[0],
            "high": found.weeks[1],
            "months_low": found.months[0],
            "months_high": found.months[1],
        }
        stated = {"stated_low": guide.months[0], "stated_high": guide.months[1]}
        return [Aside(call.say(key, **values, **stated)), Aside(salary)]
    low, high = weeks_of(roadmap)
    return [Aside(call.say("roadmap.weeks", low=low, high=high, hours=low * HOURS_A_WEEK, n=high))] if high else []


def choices(parts: Sequence[tuple[str, str]]) -> tuple[Choice, ...]:
    """Make options out of (title, value) pairs."""
    return tuple(Choice(clip(title, HINT_UNITS), value) for title, value in parts)


def turns(call: Call, name: str, pages: Sequence[tuple[object, ...]], index: int) -> list[Button]:
    """Lead to the page before and the page after."""
    steps = (("common.previous_button", index - 1), ("common.next_button", index + 1))
    return [call.button(key, name, *pages[step]) for key, step in steps if 0 <= step < len(pages)]


def stage_of(call: Call, id: str) -> tuple[Roadmap, Stage]:
    """Find the stage that a button names, with its roadmap."""
    road, stage = call.catalog.roadmap_of(id), call.catalog.stage(id)
    if road is None or stage is None:
        raise BadAction(id)
    return road, stage


def topic_index(stage: Stage, topic: str) -> int:
    """Read the topic that a button names by its number."""
    index = number(topic)
    if index >= len(stage.topics):
        raise BadAction(topic)
    return index
