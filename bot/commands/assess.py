"""The placement: one question a message, continued where it was left."""

from bot.catalog.model import Question
from bot.command import Call, command, handler
from bot.learning.assessment import (
    LEVELS,
    MOST_QUESTIONS,
    Answered,
    Placement,
    PlacementRun,
    current_run,
    hours_placed,
    last_answers,
    last_placement,
    next_question,
    place,
    shuffled,
)  # fmt: skip
from bot.learning.facts import Fact, effective
from bot.learning.progress_fold import done_hours
from bot.values.action import Action, BadAction
from bot.values.bounds import clip
from bot.values.markup import parse, verbatim
from bot.values.message import Aside, Block, Button, Code, Facts, Pair, Paragraph, Reply, Title
from bot.views.dates_blocks import calendar_words
from bot.views.retest_blocks import basics_done

DONT_KNOW = "x"


@command(shown="private")
async def assess(call: Call) -> Reply:
    """Go on with the placement, show what it said, or offer it."""
    return _status(call, list(await call.tx.ledger.facts(call.learner.key)))


def _status(call: Call, facts: list[Fact]) -> Reply:
    run = current_run(facts, call.learner.background, call.catalog, call.learner.key)
    if run.answers:
        return _ask(call, run)
    placement = last_placement(facts)
    return _result(call, placement, facts) if placement else _intro(call)


@handler(shown="private")
async def assess_go(call: Call) -> Reply:
    """Ask the question that is open; without one the placement begins, or begins again."""
    facts = await call.tx.ledger.facts(call.learner.key)
    return _ask(call, current_run(facts, call.learner.background, call.catalog, call.learner.key))


@handler(shown="private")
async def assess_pick(call: Call, run: str, question: str, option: str) -> Reply:
    """Take an answer; one that was given before, or in a placement that is over, changes nothing."""
    asked = call.catalog.questions.get(call.catalog.resolve(question) or "")
    if asked is None or not run.isdecimal() or option not in {DONT_KNOW, *map(str, range(len(asked.options)))}:
        raise BadAction(question)
    facts = list(await call.tx.ledger.facts(call.learner.key))
    now = current_run(facts, call.learner.background, call.catalog, call.learner.key)
    if str(now.number) != run or next_question(now, call.catalog) != asked:
        return _status(call, facts)
    right = option != DONT_KNOW and asked.options[int(option)] == asked.answer
    note = "right" if right else "wrong"
    facts.append(await _record(call, Fact(call.now, call.today, "answer", asked.id, note=note)))
    now = current_run(facts, call.learner.background, call.catalog, call.learner.key)
    finished = next_question(now, call.catalog) is None
    if finished:
        found = place(now, call.catalog)
        await _record(call, Fact(call.now, call.today, "placed", str(found.level), note=found.note))
    return _answered(call, asked, right, finished)


async def _record(call: Call, fact: Fact) -> Fact:
    return await call.tx.ledger.record(call.learner.key, fact)


def _intro(call: Call) -> Reply:
    blocks = (Title(call.label("assess.title")), Paragraph(call.say("assess.intro", most=MOST_QUESTIONS)))
    return Reply(blocks, (call.button("assess.begin_button", "assess_go", style="primary"),))


def _ask(call: Call, run: PlacementRun) -> Reply:
    question = next_question(run, call.catalog)
    if question is None:  # everything was right before: there is nothing to ask
        return _intro(call)
    title = Title(call.label("assess.question_title", n=len(run.answers) + 1, most=MOST_QUESTIONS))
    options = (
        Button(clip(option), Action("assess_pick", run.number, question.id, number))
        for number, option in shuffled(question, call.learner.key)
    )
    dont_know = call.button("assess.dont_know_button", "assess_pick", run.number, question.id, DONT_KNOW)
    return Reply((title, *_question(question)), (*options, dont_know))


def _question(question: Question) -> tuple[Block, ...]:
    code = (Code(question.code.rstrip("\n")),) if question.code else ()
    return (Paragraph(parse(question.prompt)), *code)


def _answered(call: Call, question: Question, right: bool, finished: bool) -> Reply:
    title = Title(call.label("assess.right_title" if right else "assess.wrong_title"))
    answer = Paragraph(call.say("assess.answer", answer=question.answer))
    why = Paragraph(call.say("assess.why", why=parse(question.why)))
    onward = (
        call.button("assess.result_button", "assess", style="primary")
        if finished
        else call.button("assess.next_question_button", "assess_go", style="primary")
    )
    return Reply((title, *_question(question), answer, why), (onward,))


def _result(call: Call, placement: Placement, facts: list[Fact]) -> Reply:
    after = basics_done(call, facts)
    blocks: list[Block] = [
        Title(call.label("assess.after_title" if after else "assess.result_title", level=placement.level)),
        Paragraph(call.say(f"assess.{'after' if after else 'level'}_{placement.level}")),
        Facts((*_then(call, facts), *_rows(call, last_answers(facts, call.catalog)), *_areas(call, placement, facts))),
    ]
    again = next_question(current_run(facts, call.learner.background, call.catalog, call.learner.key), call.catalog)
    retake = (call.button("assess.retake_button", "assess_go"),) if again else ()
    if again:
        blocks.append(Aside(call.say("assess.again")))
    ways = (call.button("common.today_button", "today"),) if after else _onward(call, placement)
    return Reply(tuple(blocks), (*ways, *retake))


def _then(call: Call, facts: list[Fact]) -> list[Pair]:
    """Tell what the skills check said the time before, where there was one."""
    placed = [fact for fact in effective(facts) if fact.kind == "placed"][:-1]
    if not placed:
        return []
    told = call.say("assess.then", level=placed[-1].ref, date=calendar_words(call, placed[-1].day))
    return [Pair(call.label("assess.then_label"), told)]


def _rows(call: Call, answers: tuple[Answered, ...]) -> list[Pair]:
    rows = []
    for level in LEVELS:
        asked = [answer.right for answer in answers if answer.question.level == level]
        if asked:
            counted = call.say("assess.row", right=sum(asked), of=len(asked))
            rows.append(Pair(call.label("assess.row_label", level=level), counted))
    return rows


def _areas(call: Call, placement: Placement, facts: list[Fact]) -> list[Pair]:
    """Say what is known, what was wrong, and how many hours that leaves out; who takes the quick start has none."""
    areas = call.catalog.areas
    wrong = {answer.question.topic for answer in last_answers(facts, call.catalog) if not answer.right}
    known = [area.title for area in areas.values() if area.id in placement.known]
    unsure = [area.title for area in areas.values() if area.id in wrong and area.id not in placement.known]
    pairs = [("assess.known_label", known), ("assess.open_label", unsure)]
    found = [Pair(call.label(key), verbatim(", ".join(titles))) for key, titles in pairs if titles]
    hours = hours_placed(facts, call.catalog) - done_hours(facts, call.catalog)
    if hours and call.learner.background != "experienced":
        found.append(Pair(call.label("assess.hours_label"), call.say("assess.hours", n=len(hours))))
    return found


def _onward(call: Call, placement: Placement) -> tuple[Button, ...]:
    """Offer the foundation that fits when it is another one, then the next thing to do."""
    learner, buttons = call.learner, []
    experienced = learner.background == "experienced"
    if placement.level == LEVELS[-1] and not experienced:
        buttons.append(call.button("assess.quick_button", "start_as", "experienced", style="primary"))
    if placement.level < LEVELS[-1] and (experienced or learner.background is None):
        buttons.append(call.button("assess.basics_button", "start_as", "some", style="primary"))
    if learner.onboarded and learner.roadmap:
        buttons.append(call.button("common.today_button", "today"))
    else:
        buttons.append(call.button("assess.go_on_button", "start"))
    if learner.roadmap is None:
        buttons.append(call.button("paths.help_button", "paths_choose"))
    return tuple(buttons)
