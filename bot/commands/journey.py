"""Where am I? The way from the first line of Python to mastery, and its crossroads."""

from bot.catalog.model import Node
from bot.command import Call, command, handler
from bot.learning.course import AFTER_A_PATH
from bot.learning.facts import Fact
from bot.learning.progress_fold import done_hours, of_roadmap
from bot.learning.stations import now_of, siblings, states, stops, ways_on
from bot.values.action import Action, BadAction
from bot.values.bounds import clip
from bot.values.markup import verbatim
from bot.values.message import Aside, Block, Button, Paragraph, Reply, Step, Steps, Title
from bot.views.paging import page_buttons, page_note, page_of


@command(shown="private")
async def journey(call: Call) -> Reply:
    """Draw the learner's way and say what to do where they stand."""
    return _shown(call, list(await call.tx.ledger.facts(call.learner.key)))


@handler(shown="private")
async def journey_page(call: Call, page: str) -> Reply:
    """Show another page of a long way."""
    return _shown(call, list(await call.tx.ledger.facts(call.learner.key)), page)


@handler(shown="private")
async def journey_go(call: Call, node: str) -> Reply:
    """Declare a station; one that does not follow from where the learner stands now changes nothing."""
    found = call.catalog.journey.node(node)
    if found is None:
        raise BadAction(node)
    facts = list(await call.tx.ledger.facts(call.learner.key))
    if found not in _open(call, facts):
        return _shown(call, facts)
    fact = await call.tx.ledger.record(call.learner.key, Fact(call.now, call.today, "station", found.id))
    reached = Paragraph(call.say("journey.reached", emoji=found.emoji, title=found.title))
    buttons = (
        call.button("journey.journey_button", "journey"),
        call.button("journey.undo_button", "journey_undo", fact.id),
    )
    return Reply((reached, *_place(call, found)), buttons)


@handler(shown="private")
async def journey_undo(call: Call, fact: str) -> Reply:
    """Take a declared station back."""
    facts = list(await call.tx.ledger.facts(call.learner.key))
    if not any(str(known.id) == fact and known.kind == "station" for known in facts):
        raise BadAction(fact)
    if not any(known.kind == "undo" and known.ref == fact for known in facts):
        facts.append(await call.tx.ledger.record(call.learner.key, Fact(call.now, call.today, "undo", fact)))
    return _shown(call, facts)


def _shown(call: Call, facts: list[Fact], asked: str = "") -> Reply:
    way = stops(facts, call.learner, call.catalog)
    here = now_of(way)
    page = page_of(len(way), asked, [stop.node for stop in way].index(here))
    names = (call.say("journey.stop", emoji=stop.node.emoji, title=stop.node.title) for stop in page.cut(way))
    steps = Steps(tuple(Step(name, state) for name, state in zip(names, page.cut(states(way)), strict=True)))
    head = (Title(call.label("journey.title")), *page_note(call, page), steps)
    turn = page_buttons(call, page, "journey_page")
    return Reply((*head, *_place(call, here), *_kept(call, facts)), (*_buttons(call, here, facts), *turn))


def _place(call: Call, node: Node) -> list[Block]:
    """Say what a station is and what to do there."""
    blocks: list[Block] = [Paragraph(call.say("journey.here", emoji=node.emoji, title=node.title))]
    if node.details:
        blocks.append(Paragraph(call.say("journey.details", details=verbatim(", ".join(node.details)))))
    if node.weeks:
        blocks.append(Aside(call.say("journey.weeks", low=node.weeks[0], high=node.weeks[1])))
    blocks.append(Paragraph(call.say(_words(call, node))))
    if node.kind == "decision":
        blocks += _choices(call, node)
    if node.kind == "expert":
        blocks.append(Paragraph(call.say("journey.cross")))
    return blocks


def _words(call: Call, node: Node) -> str:
    if node.kind in {"foundation", "phase", "projects"}:
        return f"journey.at_{node.kind}"
    if node.kind != "decision":
        return f"journey.next_{node.id.replace('-', '_')}"
    kinds = {_target(call, edge.target).kind for edge in call.catalog.journey.leaving(node.id)}
    return next((key for kind, key in _QUESTIONS.items() if kind in kinds), "journey.cross")


_QUESTIONS = {
    "foundation": "journey.at_background",
    "path": "journey.at_path",
    "specialisation": "journey.at_focus",
}


def _choices(call: Call, node: Node) -> list[Block]:
    """Show what each specialisation of a crossroads asks for."""
    return [
        Paragraph(call.say("journey.choice", emoji=target.emoji, title=target.title, label=edge.label or "",
                           details=verbatim(", ".join(target.details))))
        for edge in call.catalog.journey.leaving(node.id)
        if (target := _target(call, edge.target)).kind == "specialisation"
    ]  # fmt: skip


def _kept(call: Call, facts: list[Fact]) -> list[Block]:
    """Name what was learned in roadmaps beside the way: it stays, whatever the goal is."""
    on_way = {stop.node.roadmap for stop in stops(facts, call.learner, call.catalog)}
    own = [road for road in call.catalog.roadmaps.values() if road.id in on_way]
    done = done_hours(facts, call.catalog)
    beside = done.difference(*map(call.catalog.hours_within, own))
    kept = []
    for road in call.catalog.roadmaps.values():
        progress = of_roadmap(road, call.catalog, done)
        if of_roadmap(road, call.catalog, beside).done:
            values = {"done": progress.done, "of": progress.of}
            kept.append(call.label("journey.kept_road", emoji=road.emoji, title=road.title, **values))
    return [Aside(call.say("journey.kept", roads=verbatim(", ".join(kept))))] if kept else []


def _open(call: Call, facts: list[Fact]) -> list[Node]:
    """Name the stations that may be declared now: those ahead, and the other specialisation beside one's own."""
    here = now_of(stops(facts, call.learner, call.catalog))
    beside = siblings(here, call.catalog) if here.kind == "specialisation" else ()
    return [*ways_on(facts, call.learner, call.catalog), *beside]


def _buttons(call: Call, here: Node, facts: list[Fact]) -> tuple[Button, ...]:
    today = call.button("common.today_button", "today", style="primary")
    match here.kind:
        case "foundation":
            road = call.button("common.roadmap_button", "roadmap", here.roadmap)
            return (today, road, call.button("start.assess_button", "assess"))
        case "phase":
            return (today, call.button("journey.stage_button", "road_stage", here.stage))
        case "projects":
            return (call.button("journey.projects_button", "projects", style="primary"),)
        case "decision":
            return _crossroads(call, here, facts)
        case _:
            another = call.button("journey.another_button", "road_others")
            return (*_hours_of(call, here), *_declare(call, here, facts), another)


def _hours_of(call: Call, here: Node) -> tuple[Button, ...]:
    """Offer the hours of a station that has some of its own."""
    road = call.catalog.roadmap(here.roadmap or "")
    if road is None or road.kind not in AFTER_A_PATH or call.learner.roadmap == road.id:
        return ()
    return (call.button("journey.hours_button", "road_follow", road.id, style="primary"),)


def _crossroads(call: Call, here: Node, facts: list[Fact]) -> tuple[Button, ...]:
    match _words(call, here):
        case "journey.at_background":
            start = call.button("journey.start_button", "start_again", style="primary")
            return (start, call.button("start.assess_button", "assess"))
        case "journey.at_path":
            return (call.button("paths.help_button", "paths_choose"), call.button("paths.all_button", "paths"))
        case _:
            return _declare(call, here, facts)


def _declare(call: Call, here: Node, facts: list[Fact]) -> tuple[Button, ...]:
    """Offer the stations that may be declared; another specialisation is marked as a change."""
    return tuple(_declaring(call, node, here) for node in _open(call, facts))


def _declaring(call: Call, node: Node, here: Node) -> Button:
    if node.kind == "expert":
        return call.button("journey.pass_button", "journey_go", node.id, style="primary")
    if node.kind == "mastery":
        return call.button("journey.mastery_button", "journey_go", node.id)
    change = here.kind == "specialisation"
    label = call.label("journey.change_button", title=node.title) if change else f"{node.emoji} {node.title}"
    return Button(clip(label), Action("journey_go", node.id))


def _target(call: Call, id: str) -> Node:
    found = call.catalog.journey.node(id)
    if found is None:
        raise LookupError(id)
    return found
