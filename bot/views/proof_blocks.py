"""How it is told of hours whether somebody looked at the work."""

from collections import Counter
from collections.abc import Iterable

from bot.command import Call
from bot.learning.checked import CHECKED, WORD, ProofKind, proofs
from bot.learning.facts import Fact
from bot.values.markup import verbatim
from bot.values.message import Aside, Pair

_PROOFS_SHOWN: tuple[ProofKind, ...] = (*reversed(CHECKED), WORD)


def proof_words(call: Call, facts: Iterable[Fact]) -> str:
    """Count the finished hours by how it is known that they were done; "" where nobody looked at any yet."""
    counts = Counter(proofs(facts, call.catalog).values())
    if not any(counts[proof] for proof in CHECKED):
        return ""
    return " · ".join(call.label(f"proof.{proof}", n=counts[proof]) for proof in _PROOFS_SHOWN if counts[proof])


def proof_pairs(call: Call, facts: Iterable[Fact]) -> tuple[Pair, ...]:
    """Give the counts as a pair, where there is something to tell."""
    words = proof_words(call, facts)
    return (Pair(call.label("proof.hours"), verbatim(words)),) if words else ()


def proof_asides(call: Call, facts: Iterable[Fact]) -> tuple[Aside, ...]:
    """Give the counts as a remark, where there is something to tell."""
    words = proof_words(call, facts)
    return (Aside(call.say("proof.told", counts=words)),) if words else ()
