"""Which hours were checked, and how: by the sandbox, on the learner's own machine, or on their word."""

from collections.abc import Iterable, Mapping
from typing import Literal

from bot.catalog.model import Catalog
from bot.learning.facts import Fact, effective
from bot.learning.progress_fold import done_hours

ProofKind = Literal["sandbox", "machine", "word"]
SANDBOX: ProofKind = "sandbox"
MACHINE: ProofKind = "machine"
WORD: ProofKind = "word"
CHECKED: tuple[ProofKind, ...] = (MACHINE, SANDBOX)
"""The proofs that somebody looked at the work, the better one last."""


def proofs(facts: Iterable[Fact], catalog: Catalog) -> Mapping[str, ProofKind]:
    """Tell of every finished hour how it is known that it was done; the best proof counts."""
    kept = effective(facts)
    found: dict[str, ProofKind] = dict.fromkeys(done_hours(kept, catalog), WORD)
    for proof in CHECKED:
        seen = (catalog.resolve(fact.ref) for fact in kept if fact.kind == "checked" and fact.note == proof)
        found |= {hour: proof for hour in seen if hour in found}
    return found


def proof_of(hour: str, facts: Iterable[Fact], catalog: Catalog) -> ProofKind | None:
    """Tell how it is known that an hour was done; None where it was not."""
    return proofs(facts, catalog).get(hour)
