"""What of the learned could be asked today, and how it is offered."""

from dataclasses import dataclass, field

from bot.catalog.deck import AnyCard, deck, hour_of, kind_of
from bot.catalog.model import Session
from bot.command import Call
from bot.learning.card_question import CardQuestion, ask, asked
from bot.learning.facts import Fact, effective, is_card_answer
from bot.learning.memories import Memory
from bot.learning.recall_choice import CardCandidate, by_need, rate, worthwhile
from bot.learning.recall_fold import Met, cards_met, memory_of, met
from bot.process.slices import in_slices
from bot.values.action import Action, BadAction
from bot.values.message import Aside, Block, Button

FOLDED_AT_ONCE = 25
"""Cards whose answers are folded before the event loop has its turn."""
CARD_SECONDS = 30
REMINDED = 28
"""A reminder asks one of so many, so that one that nobody answers doesn't come every day."""


@dataclass(frozen=True, slots=True)
class Recall:
    """What was met, what could be asked, the cards that were answered today, and which are due, the best first."""

    met: Met
    candidates: list[CardCandidate]
    today: frozenset[str]
    due: list[CardCandidate] = field(default_factory=list)

    def left(self, a_day: int) -> int:
        """Tell how many questions today may still bring unasked."""
        return min(max(a_day - len(self.today), 0), len(self.due))


async def recall_of(call: Call, facts: list[Fact]) -> Recall:
    """Fold a ledger into what could be asked today; years of answers are folded in slices."""
    found, candidates, pool = met(facts, call.catalog), list[CardCandidate](), call.checks.pools.find
    async for part in in_slices(cards_met(found, call.catalog), FOLDED_AT_ONCE):
        cards = (card for card in part if isinstance(card, Session) or pool(card))
        candidates += (_candidate(call, card, memory_of(found, card.id, hour_of(card))) for card in cards)
    today = {fact.ref for fact in effective(facts) if is_card_answer(fact) and fact.day == call.today}
    due = worthwhile(candidates, call.today, str(call.learner.key))
    return Recall(found, candidates, frozenset(today), due)


def _candidate(call: Call, card: AnyCard, memory: Memory) -> CardCandidate:
    rules = call.catalog.recall
    seconds = rules.seconds.get(kind_of(card), CARD_SECONDS)
    return rate(CardCandidate(card.id, hour_of(card), memory), call.today, rules.retention, seconds)


def next_card(call: Call, recall: Recall, unasked: bool) -> AnyCard | None:
    """Choose the next card: of those that are due; who asks for more gets what is remembered least."""
    if unasked and not recall.left(call.catalog.recall.a_day):
        return None
    ranked = recall.due or ([] if unasked else by_need(recall.candidates, call.today, str(call.learner.key)))
    return deck(call.catalog)[ranked[0].card] if ranked else None


def reminded_card(call: Call, recall: Recall) -> AnyCard | None:
    """Choose the card of a reminder, another one every day."""
    best = recall.due[:REMINDED]
    return deck(call.catalog)[best[call.today.toordinal() % len(best)].card] if best else None


def question_of(call: Call, card: AnyCard, recall: Recall) -> CardQuestion | None:
    """Make the next question of a card."""
    turn = recall.met.counts.get(card.id, 0) + call.learner.key  # neighbours meet other values
    return ask(card, call.checks.pools.find, turn)


def question_asked(call: Call, card: str, key: str) -> CardQuestion | None:
    """Find the question that a button is about; None where its card has changed since."""
    found = deck(call.catalog).get(call.catalog.resolve(card) or card)
    if found is None:
        raise BadAction(card)
    return asked(found, call.checks.pools.find, key)


def title_of(call: Call, card: str) -> str:
    """Give the title of the hour to which a card belongs."""
    return call.catalog.sessions[hour_of(deck(call.catalog)[card])].title


def recall_offer(call: Call, recall: Recall) -> tuple[tuple[Block, ...], tuple[Button, ...]]:
    """Offer today's questions, which never hold the hour back; nothing where there are none."""
    n = recall.left(call.catalog.recall.a_day)
    if not n:
        return (), ()
    return (Aside(call.say("review.offer", n=n)),), (Button(call.label("review.first_button", n=n), Action("recall")),)
