"""Which sections are stages and which are topics: a draft of the roadmap, in which everything has its place."""

from dataclasses import dataclass, field

from bot.catalog.importing.counts import HEADINGS, PICTURES, Counts
from bot.catalog.importing.heading_words import means
from bot.catalog.importing.outline import Outline
from bot.catalog.importing.plain_text import visible
from bot.catalog.importing.sections import Body, Point, Section


@dataclass(slots=True, eq=False)
class TopicDraft(Body):
    """A topic; `path` are the headings that lead to it, below its stage."""

    points: list[Point] = field(default_factory=list)
    path: tuple[str, ...] = ()


@dataclass(slots=True, eq=False)
class StageDraft(Body):
    """A stage with its topics."""

    topics: list[TopicDraft] = field(default_factory=list)


@dataclass(slots=True, eq=False)
class RoadmapDraft(Body):
    """A roadmap with its stages."""

    stages: list[StageDraft] = field(default_factory=list)


def draft_of(outline: Outline, name: str, front_title: str) -> RoadmapDraft:
    """Find title, stages and topics; a heading with nothing below it is reported."""
    roadmap, sections = _titled(outline, name, front_title)
    for section in sections:
        if _is_goal(section):
            roadmap.passages[:0] = section.passages
            _absorb_goal(roadmap, section, outline.counts)
        elif stage := _stage(section, outline.counts):
            roadmap.stages.append(stage)
    return roadmap


def _titled(outline: Outline, name: str, front_title: str) -> tuple[RoadmapDraft, list[Section]]:
    """Choose the title, and the sections that are stages: one that is alone at the top is the title itself."""
    root = outline.root
    tops = [section for section in root.sections if section.level == 1]
    roadmap = RoadmapDraft(front_title or name, root.line, root.passages, root.anchors, root.pictures)
    if not tops or root.sections[0] is not tops[0]:
        return roadmap, [_loose(roadmap.title, root), *root.sections]
    first, *others = root.sections
    several = len(tops) > 1 and any(section.points for section in first.walk())
    if means(first.title, "contents") or several:
        if not front_title and means(name, "files") and not means(first.title, "contents"):
            roadmap.title = first.title
        return roadmap, [_loose(roadmap.title, root), *root.sections]
    outline.counts.write(HEADINGS)
    roadmap.title = first.title if visible(first.title) else roadmap.title
    roadmap.absorb(first)
    return roadmap, [_loose(roadmap.title, root, first), *first.sections, *others]


def _loose(title: str, *sections: Section) -> Section:
    """Make a section of the points that stand above all stages."""
    return Section(title, sections[-1].line, points=[point for section in sections for point in section.points])


def _is_goal(section: Section) -> bool:
    return section.speaks and not (section.points or section.sections) and means(section.title, "goals")


def _absorb_goal(body: Body, section: Section, counts: Counts) -> None:
    counts.write(HEADINGS)
    body.anchors += section.anchors
    body.pictures += section.pictures


def _stage(section: Section, counts: Counts) -> StageDraft | None:
    stage = StageDraft(section.title, section.line)
    goals = [child for child in section.sections if _is_goal(child)]
    below = [topic for child in section.sections if child not in goals for topic in _topics(child, (), counts)]
    for goal in goals:
        stage.passages += goal.passages
        _absorb_goal(stage, goal, counts)
    stage.absorb(section)
    if section.points:
        stage.topics = [TopicDraft(section.title, section.line, points=section.points), *below]
    elif below:
        stage.topics = below
    elif stage.passages or stage.anchors:
        stage = StageDraft(section.title, section.line, topics=[_leaf(section.title, stage, ())])
    else:
        _leave(section, counts)
        return None
    counts.write(HEADINGS, int(section.level > 0))
    return stage


def _topics(section: Section, above: tuple[str, ...], counts: Counts) -> list[TopicDraft]:
    """Give the topics of a section; its own words go to the first one below when it has no points itself."""
    path = (*above, section.title)
    below = [topic for child in section.sections for topic in _topics(child, path, counts)]
    if section.points:
        topic = TopicDraft(section.title, section.line, points=section.points, path=path)
        topic.absorb(section)
        below.insert(0, topic)
    elif below:
        below[0].passages[:0] = section.passages
        below[0].anchors[:0] = section.anchors
        below[0].pictures[:0] = section.pictures
    elif section.speaks:
        below = [_leaf(section.title, section, path)]
    else:
        _leave(section, counts)
        return []
    counts.write(HEADINGS)
    return below


def _leaf(title: str, body: Body, path: tuple[str, ...]) -> TopicDraft:
    """Make a topic of a heading that has words and no points: what it says is its only item."""
    point = Point(title, body.line, kind="")
    point.absorb(body)
    return TopicDraft(title, body.line, points=[point], path=path)


def _leave(section: Section, counts: Counts) -> None:
    if not section.level:
        return
    counts.leave(HEADINGS, section.line, section.title, "a heading without items")
    for picture in section.pictures:
        counts.leave(PICTURES, picture.line, picture.title or picture.href, "a picture")
