"""The end of a way, and what comes after it: what was built, checked and remembered, and a choice."""

from bot.catalog.model import Project, Roadmap
from bot.command import Call, command
from bot.learning.building import finished, projects_of, works
from bot.learning.course import roads_on
from bot.learning.facts import Fact
from bot.learning.keep_fit import KEEP_FIT
from bot.learning.progress_fold import done_hours, hours_of
from bot.learning.recalled import freshness
from bot.values.action import Action
from bot.values.bounds import clip
from bot.values.markup import Text, verbatim
from bot.values.message import AnyButton, Choice, Facts, Pair, Paragraph, Reply, Select, Title
from bot.views.hour_blocks import done_on_way, open_hour
from bot.views.proof_blocks import proof_pairs

TEACH = "teach"


@command(shown="private")
async def onward(call: Call) -> Reply:
    """Sum up a finished way and offer what comes next; before its end, say how far it is."""
    facts = list(await call.tx.ledger.facts(call.learner.key))
    ahead = open_hour(call, facts)
    title = Title(call.label("onward.title", roadmap=_goal(call).title))
    text = Paragraph(call.say("onward.before", title=ahead.title) if ahead else call.say("onward.lead"))
    return Reply((title, text, Facts(tuple(_sums(call, facts)))), tuple(_ways(call, facts)))


def _goal(call: Call) -> Roadmap:
    return roads_on(call.catalog, call.learner.background, call.learner.roadmap)[-1]


def _sums(call: Call, facts: list[Fact]) -> list[Pair]:
    """Tell what the ledger knows, and of nothing that it doesn't."""
    done = done_on_way(call, done_hours(facts, call.catalog))
    built = [work.project.title for work in finished(works(facts, call.catalog).values())]
    fresh = freshness(facts, call.today)
    pairs = [Pair(call.label("onward.hours"), verbatim(str(done))), *proof_pairs(call, facts)[:1]]
    if built:
        pairs.append(Pair(call.label("onward.built"), verbatim(clip(", ".join(built), 400))))
    if fresh.asked:
        pairs.append(Pair(call.label("onward.remembered"), _remembered(call, fresh.right, fresh.asked)))
    return pairs


def _remembered(call: Call, right: int, asked: int) -> Text:
    return call.say("onward.right_of", n=right, of=asked)


def _ways(call: Call, facts: list[Fact]) -> list[AnyButton]:
    found: list[AnyButton] = []
    special = [Choice(f"{road.emoji} {road.title}", road.id) for road in _specialisations(call, facts)]
    if special:
        found.append(Select(call.label("onward.specialise"), tuple(special), Action("road_follow")))
    capstone = _capstone(call, facts)
    if capstone:
        found.append(call.button("onward.capstone_button", "projects", capstone.id))
    found.append(call.button("onward.path_button", "paths"))
    for road, key in ((TEACH, "onward.teach_button"), (KEEP_FIT, "onward.fit_button")):
        if call.catalog.roadmap(road) and call.learner.roadmap != road:
            found.append(call.button(key, "road_follow", road))
    return [*found, call.button("common.today_button", "today")]


def _specialisations(call: Call, facts: list[Fact]) -> list[Roadmap]:
    """List what builds on a path of the learner and isn't finished; of whoever has none, nothing."""
    done = done_hours(facts, call.catalog)
    learned = {call.learner.roadmap} | {fact.ref for fact in facts if fact.kind == "path"}
    roads = (road for road in call.catalog.roadmaps.values() if road.kind == "specialisation")
    return [r for r in roads if r.builds_on in learned and not hours_of(r.items(), call.catalog) <= done]


def _capstone(call: Call, facts: list[Fact]) -> Project | None:
    """Find the capstone of the learner's way that is still to be built."""
    built = {work.project.id for work in finished(works(facts, call.catalog).values())}
    roads = roads_on(call.catalog, call.learner.background, call.learner.roadmap)
    found = (project for road in roads for stage in road.stages for project in projects_of(stage, call.catalog))
    return next((project for project in found if project.capstone and project.id not in built), None)
