"""The portfolio: what was built, the best first, and the next thing that would make it better."""

from collections.abc import Mapping

from bot.command import Call, command, handler
from bot.learning.building import Work, evidence, finished, has_link, works
from bot.learning.checked import CHECKED, ProofKind, proofs
from bot.learning.facts import Fact
from bot.learning.progress_fold import done_hours
from bot.values.action import BadAction, number
from bot.values.bounds import clip
from bot.values.markup import parse, verbatim
from bot.values.message import Aside, Block, Facts, Pair, Paragraph, Reply, Title
from bot.views.proof_blocks import proof_asides
from bot.views.roadmap_blocks import pager

PROJECTS_A_PAGE = 5
SHOWN_PROOF_UNITS = 300  # five of them, with titles and advice, fit one message; a longer text is clipped
ADVICE = 2


@command(shown="private")
async def portfolio(call: Call) -> Reply:
    """Show what was built, the best first."""
    return await _page(call, 0)


@handler(shown="private")
async def portfolio_at(call: Call, page: str) -> Reply:
    """Show another page."""
    return await _page(call, number(page))


async def _page(call: Call, page: int) -> Reply:
    facts = list(await call.tx.ledger.facts(call.learner.key))
    pairs = _built(call, facts)
    pages = [(number,) for number in range(max(1, -(-len(pairs) // PROJECTS_A_PAGE)))]
    if page >= len(pages):
        raise BadAction(str(page))
    blocks: list[Block] = [Title(call.label("portfolio.title"))]
    if pairs:
        blocks.append(Facts(tuple(pairs[page * PROJECTS_A_PAGE : (page + 1) * PROJECTS_A_PAGE])))
    else:
        blocks.append(Paragraph(call.say("portfolio.empty")))
    buttons = (call.button("projects.button", "projects"), call.button("common.today_button", "today"))
    return Reply(
        (*blocks, *proof_asides(call, facts), *_advice(call, facts)),
        (*pager(call, "portfolio_at", pages, page), *buttons),
    )


def _built(call: Call, facts: list[Fact]) -> list[Pair]:
    """List finished projects, then what was kept with hours; the best first in both."""
    proven = proofs(facts, call.catalog)
    done = sorted(finished(works(facts, call.catalog).values()), key=lambda work: _worth(work, proven), reverse=True)
    nothing = call.label("portfolio.no_link")
    projects = [
        Pair(f"🧰 {work.project.title}", verbatim(clip(work.proof or nothing, SHOWN_PROOF_UNITS))) for work in done
    ]
    newest_first = list(reversed(evidence(facts, call.catalog)))
    kept = sorted(newest_first, key=lambda fact: not _checked(call, fact.ref, proven))
    return [
        *projects,
        *(Pair(_named(call, fact.ref, proven), verbatim(clip(fact.note, SHOWN_PROOF_UNITS))) for fact in kept),
    ]


def _worth(work: Work, proven: Mapping[str, ProofKind]) -> tuple[bool, bool, float, str]:
    """Tell how good a project is to show: a capstone, one with a link, one whose hours were checked, the newest."""
    steps = work.project.milestones
    checked = sum(proven.get(step) in CHECKED for step in steps) / len(steps) if steps else 0.0
    return work.project.capstone, has_link(work.proof), checked, str(work.on)


def _checked(call: Call, hour: str, proven: Mapping[str, ProofKind]) -> bool:
    """Tell whether somebody looked at the work of an hour."""
    return proven.get(call.catalog.resolve(hour) or hour) in CHECKED


def _named(call: Call, hour: str, proven: Mapping[str, ProofKind]) -> str:
    """Name an hour, and whether somebody looked at its work."""
    mark = "🧪" if _checked(call, hour, proven) else "📎"
    return f"{mark} {_hour(call, hour)}"


def _hour(call: Call, id: str) -> str:
    """Give the name of an hour; one that left the curriculum keeps its id."""
    found = call.catalog.session(id) or call.catalog.item(id)
    return found.title if found else id


def _advice(call: Call, facts: list[Fact]) -> list[Block]:
    """Name what is missing: the first part of the way to a job in which something is open."""
    done = done_hours(facts, call.catalog)
    for section in call.catalog.career.values():
        missing = [advice for advice in section.entries if call.catalog.resolve(advice.session) not in done]
        if missing:
            pairs = tuple(Pair(advice.title, parse(advice.text)) for advice in missing[:ADVICE])
            return [Aside(call.say("portfolio.missing", title=section.title, text=parse(section.text))), Facts(pairs)]
    return []
