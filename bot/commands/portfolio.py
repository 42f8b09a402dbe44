"""The portfolio: what was built, and the next thing that would make it better."""

from collections.abc import Mapping

from bot.command import Call, command, handler
from bot.learning.building import evidence, finished, works
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
    """Show what was built, newest first."""
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
    """List finished projects, then what was kept with hours; the newest first in both."""
    done = sorted(finished(works(facts, call.catalog).values()), key=lambda work: str(work.on), reverse=True)
    nothing = call.label("portfolio.no_link")
    projects = [
        Pair(f"🧰 {work.project.title}", verbatim(clip(work.proof or nothing, SHOWN_PROOF_UNITS))) for work in done
    ]
    proven = proofs(facts, call.catalog)
    kept = (
        Pair(_named(call, fact.ref, proven), verbatim(clip(fact.note, SHOWN_PROOF_UNITS)))
        for fact in reversed(evidence(facts, call.catalog))
    )
    return [*projects, *kept]


def _named(call: Call, hour: str, proven: Mapping[str, ProofKind]) -> str:
    """Name an hour, and whether somebody looked at its work."""
    proof = proven.get(call.catalog.resolve(hour) or hour)
    mark = "🧪" if proof in CHECKED else "📎"
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
