"""Which hours were checked, and how: by the sandbox, on the learner's own machine, or on their word."""

from collections.abc import Iterable, Mapping
from typing import Literal

from bot.catalog.model import Catalog
from bot.learning.facts import Fact, effective
from bot.learning.progress_fold import done_hours

Proof = Literal["sandbox", "machine", "word"]
SANDBOX: Proof = "sandbox"
MACHINE: Proof = "machine"
WORD: Proof = "word"
CHECKED: tuple[Proof, ...] = (MACHINE, SANDBOX)
"""The proofs that somebody looked at the work, the better one last."""


def proofs(facts: Iterable[Fact], catalog: Catalog) -> Mapping[str, Proof]:
    """Tell of every finished hour how it is known that it was done; the best proof counts."""
    kept = effective(facts)
    found: dict[str, Proof] = dict.fromkeys(done_hours(kept, catalog), WORD)
    for proof in CHECKED:
        seen = (catalog.resolve(fact.ref) for fact in kept if fact.kind == "checked" and fact.note == proof)
        found |= {hour: proof for hour in seen if hour in found}
    return found


def proof_of(hour: str, facts: Iterable[Fact], catalog: Catalog) -> Proof | None:
    """Tell how it is known that an hour was done; None where it was not."""
    return proofs(facts, catalog).get(hour)
