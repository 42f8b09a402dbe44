"""How a roadmap, a stage and a topic look: what is done, where the learner stands, what comes later."""

from collections.abc import Collection, Sequence

from bot.catalog.model import Item, Roadmap, Stage, Topic
from bot.catalog.time import HOURS_A_WEEK, compare, weeks_of
from bot.command import Call
from bot.learning.course import above
from bot.learning.progress_fold import first_open, of_part, of_roadmap, positions
from bot.values.action import BadAction, number
from bot.values.bounds import clip
from bot.values.markup import Text, parse
from bot.values.message import HINT_UNITS, Aside, Block, Button, Choice, Meter, Paragraph, Step, Steps, Title
from bot.views.dates_blocks import halves
from bot.views.paging import Page, page_note, page_of

DoneHours = Collection[str]
UNDER = "↳ "
"""In front of a line that stands below another; platforms take blanks away."""


def page_here(call: Call, parts: Sequence[Stage | Topic | Item], done: DoneHours, asked: str = "") -> Page:
    """Choose the page of a list: the one that a button names, or the one where the learner is."""
    return page_of(len(parts), asked, first_open(parts, call.catalog, done) % max(len(parts), 1))


def roadmap_blocks(call: Call, roadmap: Roadmap, done: DoneHours, page: Page) -> list[Block]:
    """Show the stages of a roadmap."""
    progress = of_roadmap(roadmap, call.catalog, done)
    return [
        Title(f"{roadmap.emoji} {roadmap.title}"),
        Paragraph(parse(roadmap.goal)),
        *page_note(call, page),
        steps_of(call, roadmap.stages, done, page),
        Meter(progress.done, progress.of),
        *_honest_time(call, roadmap),
    ]


def stage_blocks(call: Call, roadmap: Roadmap, stage: Stage, done: DoneHours, page: Page) -> list[Block]:
    """Show the topics of a stage, and what is built in it."""
    blocks: list[Block] = [
        Title(stage.title),
        stage_place(call, roadmap, stage),
        Paragraph(parse(stage.goal)),
        *page_note(call, page),
        steps_of(call, stage.topics, done, page),
    ]
    projects = [project.title for name in stage.projects if (project := call.catalog.project(name))]
    if projects:
        blocks.append(Paragraph(call.say("roadmap.projects", projects=", ".join(projects))))
    if stage.weeks:
        low, high = stage.weeks
        blocks.append(Aside(call.say("roadmap.weeks", low=low, high=high, hours=low * HOURS_A_WEEK, n=high)))
    return blocks


def topic_blocks(call: Call, roadmap: Roadmap, stage: Stage, topic: Topic, done: DoneHours, page: Page) -> list[Block]:
    """Show the items of a topic; a page that begins inside of an item says below which."""
    below = " › ".join(item.title for item in above(topic, page.first))
    return [
        Title(topic.title),
        topic_place(call, roadmap, stage, topic),
        *page_note(call, page),
        *([Aside(call.say("roadmap.below", items=below))] if below else []),
        steps_of(call, topic.items, done, page),
    ]


def stage_place(call: Call, roadmap: Roadmap, stage: Stage) -> Aside:
    """Say which part of a roadmap a stage is."""
    n, of = roadmap.stages.index(stage) + 1, len(roadmap.stages)
    return Aside(call.say("roadmap.stage_of", emoji=roadmap.emoji, roadmap=roadmap.title, n=n, of=of))


def topic_place(call: Call, roadmap: Roadmap, stage: Stage, topic: Topic) -> Aside:
    """Say which part of a stage a topic is."""
    n, of = stage.topics.index(topic) + 1, len(stage.topics)
    return Aside(call.say("roadmap.topic_of", emoji=roadmap.emoji, stage=stage.title, n=n, of=of))


def steps_of(call: Call, parts: Sequence[Stage | Topic | Item], done: DoneHours, page: Page) -> Steps:
    """List the parts on a page with their hours done, and mark where the learner is."""
    shown = page.cut(parts)
    states = positions(shown, call.catalog, done, int(first_open(parts, call.catalog, done) < page.first))
    return Steps(tuple(Step(_line(call, part, done), state) for part, state in zip(shown, states, strict=True)))


def _line(call: Call, part: Stage | Topic | Item, done: DoneHours) -> Text:
    progress = of_part(part, call.catalog, done)
    title = nested(part.title, part.depth) if isinstance(part, Item) else part.title
    return call.say("roadmap.line", title=title, done=progress.done, of=progress.of)


def nested(title: str, depth: int) -> str:
    """Write a title so that it stands below others."""
    return f"{UNDER * depth}{title}"


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
            "months_low": halves(found.months[0]),
            "months_high": halves(found.months[1]),
        }
        stated = {"stated_low": guide.months[0], "stated_high": guide.months[1]}
        return [Aside(call.say(key, **values, **stated)), Aside(salary)]
    low, high = weeks_of(roadmap)
    return [Aside(call.say("roadmap.weeks", low=low, high=high, hours=low * HOURS_A_WEEK, n=high))] if high else []


def choices(parts: Sequence[tuple[str, str]]) -> tuple[Choice, ...]:
    """Make options out of (title, value) pairs."""
    return tuple(Choice(clip(title, HINT_UNITS), value) for title, value in parts)


def pager(call: Call, name: str, pages: Sequence[tuple[object, ...]], index: int) -> list[Button]:
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
