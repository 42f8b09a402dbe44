"""The seven paths side by side, one by one, and five questions for who can't decide."""

from collections.abc import Collection, Mapping, Sequence

from bot.catalog.model import PathGuide, PathOption, Roadmap
from bot.catalog.time import HOURS_A_WEEK, Comparison, compare, weeks_of
from bot.command import Call, command, handler
from bot.learning.choosing import Fit, advise, picked
from bot.learning.course import FOUNDATION
from bot.learning.progress_fold import done_hours, positions
from bot.values.action import Action, BadAction
from bot.values.bounds import clip
from bot.values.markup import Text, parse
from bot.values.message import (
    AnyButton,
    Aside,
    Block,
    Button,
    Choice,
    Facts,
    Pair,
    Paragraph,
    Reply,
    Select,
    Step,
    Steps,
    Title,
)
from bot.views.dates_blocks import halves


@command(shown="private")
async def paths(call: Call) -> Reply:
    """Compare all paths in one message."""
    rows = tuple(Pair(_name(road), figures(call, road)) for road in _roads(call))
    assumption = Aside(call.say("paths.assumption", foundation=_foundation(call).title))
    select = Select(call.label("paths.open"), tuple(Choice(_name(r), r.id) for r in _roads(call)), Action("paths_at"))
    help_me = call.button("paths.help_button", "paths_choose", style="primary")
    return Reply((Title(call.label("paths.title")), Facts(rows), assumption), (select, help_me))


@handler(shown="private")
async def paths_at(call: Call, path: str) -> Reply:
    """Show one path whole."""
    road = _road(call, path)
    guide = call.catalog.paths[road.id]
    reasons = _listed(call, "paths.reasons", [reason.text for reason in guide.reasons])
    own = call.learner.roadmap == road.id
    done = done_hours(await call.tx.ledger.facts(call.learner.key), call.catalog)
    blocks: tuple[Block, ...] = (
        Title(_name(road)),
        Paragraph(parse(road.goal)),
        reasons,
        Paragraph(call.say("paths.phases")),
        Steps(tuple(_phases(call, road, done))),
        Facts(_figures(call, road, guide)),
    )
    chosen = (Aside(call.say("paths.chosen")),) if own else ()
    return Reply((*blocks, *chosen), _page_buttons(call, road, own))


@handler(shown="private")
async def paths_choose(call: Call, answers: str = "") -> Reply:
    """Ask the next of the questions, or say which path fits; the button remembers the answers, a digit each."""
    questions = list(call.catalog.choosing.values())
    if not all(digit.isascii() and digit.isdecimal() for digit in answers) or len(answers) > len(questions):
        raise BadAction(answers)
    try:
        options = picked(questions, [int(digit) for digit in answers])
    except IndexError as error:
        raise BadAction(answers) from error
    return _question(call, answers) if len(answers) < len(questions) else _advice(call, options)


def _question(call: Call, answers: str) -> Reply:
    questions = list(call.catalog.choosing.values())
    question = questions[len(answers)]
    title = Title(call.label("paths.question_title", n=len(answers) + 1, of=len(questions)))
    options = (
        Button(clip(option.label), Action("paths_choose", f"{answers}{number}"))
        for number, option in enumerate(question.options)
    )
    back = (
        call.button("common.previous_button", "paths_choose", answers[:-1])
        if answers
        else call.button("paths.all_button", "paths")
    )
    return Reply((title, Paragraph(parse(question.prompt))), (*options, back))


def _advice(call: Call, options: list[PathOption]) -> Reply:
    """Recommend a path with the answers that counted most, and name the one after it with its own."""
    found = advise([road.id for road in _roads(call)], options)
    best, other = found.best, found.runner_up
    roads = _road(call, best.path), _road(call, other.path)
    values = {"path": _name(roads[1]), "points": best.points, "other": other.points}
    blocks = (
        Title(call.label("paths.result_title", path=_name(roads[0]))),
        _listed(call, "paths.because", [option.because for option in best.reasons]),
        _runner_up(call, other, values),
        Aside(call.say("paths.yours")),
    )
    look = (Button(clip(call.label("paths.look_button", path=_name(r))), Action("paths_at", r.id)) for r in roads)
    take = call.button("paths.take_best_button", _taking(call), best.path, style="primary")
    again = call.button("paths.restart_button", "paths_choose")
    return Reply(blocks, (take, *look, call.button("paths.all_button", "paths"), again))


def _runner_up(call: Call, other: Fit, values: Mapping[str, object]) -> Paragraph:
    if not other.points:
        return Paragraph(call.say("paths.no_runner_up"))
    listed = _listed(call, "paths.runner_up_because", [option.because for option in other.reasons])
    return Paragraph((*call.say("paths.runner_up", **values), *listed.text))


def figures(call: Call, road: Roadmap) -> Text:
    """Say how long a path takes and what it pays."""
    times, salary = _times(_compared(call, road)), _salary(call, call.catalog.paths[road.id])
    return call.say("paths.row", **_span(weeks_of(road)), **times, salary=salary)


def _phases(call: Call, road: Roadmap, done: Collection[str]) -> list[Step]:
    steps = []
    for stage, state in zip(road.stages, positions(road.stages, call.catalog, done), strict=True):
        values = {"title": stage.title, "goal": parse(stage.goal), **_span(stage.weeks or (0, 0))}
        steps.append(Step(call.say("paths.phase", **values), state))
    return steps


def _span(weeks: tuple[int, int]) -> dict[str, object]:
    low, high = weeks
    return {"low": low, "high": high, "hours_low": low * HOURS_A_WEEK, "hours_high": high * HOURS_A_WEEK}


def _listed(call: Call, key: str, texts: Sequence[str]) -> Paragraph:
    """Say something and list what it is."""
    entries = (call.say("paths.entry", text=parse(text)) for text in texts)
    return Paragraph((*call.say(key), *(span for entry in entries for span in entry)))


def _figures(call: Call, road: Roadmap, guide: PathGuide) -> tuple[Pair, ...]:
    found, foundation = _compared(call, road), _foundation(call).title
    low, high = weeks_of(road)
    hours = {
        "low": low * HOURS_A_WEEK,
        "high": high * HOURS_A_WEEK,
        "all_low": found.hours[0],
        "all_high": found.hours[1],
    }
    phases = {"weeks_low": found.weeks[0], "weeks_high": found.weeks[1], "foundation": foundation}
    months = {"low": halves(found.months[0]), "high": halves(found.months[1])}
    return (
        Pair(call.label("paths.hours_label"), call.say("paths.hours", **hours, foundation=foundation)),
        Pair(call.label("paths.stated_label"), call.say("paths.stated", low=guide.months[0], high=guide.months[1])),
        Pair(call.label("paths.phases_label"), call.say("paths.by_phases", **months, **phases)),
        Pair(call.label("paths.salary_label"), _salary(call, guide)),
    )


def _times(found: Comparison) -> dict[str, object]:
    return {
        "stated_low": found.stated_months[0],
        "stated_high": found.stated_months[1],
        "months_low": halves(found.months[0]),
        "months_high": halves(found.months[1]),
    }


def _salary(call: Call, guide: PathGuide) -> Text:
    note = f" ({guide.salary_note})" if guide.salary_note else ""
    more = "+" if guide.salary_open else ""
    return call.say("paths.salary", low=guide.salary[0], high=guide.salary[1], more=more, note=note)


def _page_buttons(call: Call, road: Roadmap, own: bool) -> tuple[AnyButton, ...]:
    ids = [other.id for other in _roads(call)]
    place = ids.index(road.id)
    steps = (("common.previous_button", place - 1), ("common.next_button", place + 1))
    around = [call.button(key, "paths_at", ids[step]) for key, step in steps if 0 <= step < len(ids)]
    take = [] if own else [call.button("paths.choose_button", _taking(call), road.id, style="primary")]
    hours = call.button("paths.roadmap_button", "roadmap", road.id)
    rest = (call.button("paths.help_button", "paths_choose"), call.button("paths.all_button", "paths"))
    return (*take, *around, hours, *rest)


def _taking(call: Call) -> str:
    """Name the handler that takes a path: who is still at the first questions goes on with them."""
    return "road_follow" if call.learner.onboarded else "start_for"


def _compared(call: Call, road: Roadmap) -> Comparison:
    return compare(call.catalog, road.id, _foundation(call).id)


def _foundation(call: Call) -> Roadmap:
    return call.catalog.roadmaps[FOUNDATION[call.learner.background or "beginner"]]


def _roads(call: Call) -> list[Roadmap]:
    return [call.catalog.roadmaps[path] for path in call.catalog.paths]


def _road(call: Call, id: str) -> Roadmap:
    found = call.catalog.roadmap(id)
    if found is None or found.id not in call.catalog.paths:
        raise BadAction(id)
    return found


def _name(road: Roadmap) -> str:
    return f"{road.emoji} {road.title}"
