"""How projects look: a list, one of them with its milestones, and what can be done with it."""

from collections.abc import Iterable, Mapping, Sequence

from bot.catalog.model import Project
from bot.command import Call
from bot.learning.building import Work
from bot.values.action import Action
from bot.values.markup import parse
from bot.values.message import Aside, Block, Button, Meter, Paragraph, Step, Steps, Title


def overview(
    call: Call, reached: Sequence[Project], ahead: Sequence[Project], found: Mapping[str, Work]
) -> list[Block]:
    """Show the work at hand, what fits now, and what lies ahead."""
    at_hand = [work for work in found.values() if work.state == "chosen"]
    blocks: list[Block] = [Title(call.label("projects.title"))]
    if at_hand:
        blocks += [Paragraph(call.say("projects.at_hand")), _lines(call, (work.project for work in at_hand), found)]
    fit = [project for project in reached if found.get(project.id, Work(project)).state != "chosen"]
    if fit:
        blocks += [Paragraph(call.say("projects.fit")), _lines(call, fit, found)]
    elif not at_hand:
        blocks.append(Paragraph(call.say("projects.none_yet" if ahead else "projects.none")))
    if ahead:
        titles = ", ".join(project.title for project in ahead)
        blocks.append(Aside(call.say("projects.ahead", projects=titles)))
    return blocks


def _lines(call: Call, some: Iterable[Project], found: Mapping[str, Work]) -> Steps:
    works = [found.get(project.id, Work(project)) for project in some]
    return Steps(
        tuple(
            Step(
                call.say(
                    "projects.line", title=work.project.title, done=len(work.steps), n=len(work.project.milestones)
                ),
                "done" if work.state == "done" else "now" if work.state == "chosen" else "later",
            )
            for work in works
        )
    )


def project_blocks(call: Call, work: Work) -> list[Block]:
    """Show a project whole: why, its milestones, when it is done, and ways to go further once it is."""
    project = work.project
    steps = (
        Step(
            parse(text),
            "done" if number in work.steps else "now" if _is_now(work, number) else "later",
        )
        for number, text in enumerate(project.milestones, 1)
    )
    blocks: list[Block] = [
        Title(project.title),
        Aside(call.say(f"projects.state_{work.state}")),
        Paragraph(parse(project.brief)),
        Paragraph(call.say("projects.hours")),
        Steps(tuple(steps)),
        Meter(len(work.steps), len(project.milestones)),
    ]
    if work.proof:
        blocks.insert(2, Paragraph(call.say("projects.proof", proof=work.proof)))
    finished = work.state == "done"
    blocks.append(Paragraph(call.say("projects.stretch" if finished else "projects.done_when")))
    blocks.append(Steps(tuple(Step(parse(text)) for text in (project.stretch if finished else project.done))))
    return blocks


def _is_now(work: Work, number: int) -> bool:
    return work.state == "chosen" and number == work.upcoming


def project_buttons(call: Call, work: Work) -> tuple[Button, ...]:
    """Offer what can be done with a project as it stands."""
    id = work.project.id
    if work.state == "new":
        return (call.button("projects.choose_button", "proj_choose", id, style="primary"),)
    if work.state == "dropped":
        return (call.button("projects.again_button", "proj_choose", id, style="primary"),)
    if work.state == "done":
        return (call.button("projects.proof_button", "proj_end_ask", id),)
    end = call.button("projects.end_button", "proj_end_ask", id, style="normal" if work.upcoming else "primary")
    drop = call.button("projects.drop_button", "proj_drop", id)
    if work.upcoming is None:
        return (end, drop)
    label = call.label("projects.step_button", n=work.upcoming)
    return (Button(label, Action("proj_step", id, work.upcoming), "primary"), end, drop)
