"""What a nudge says: each kind, where there is something true to say."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime

from bot.catalog.model import Session
from bot.clock import DAY, local_day
from bot.command import Call
from bot.learning.bandit import COMMUNITY, HOUR, MILESTONE, PITFALL, QUESTION
from bot.learning.card_question import CardQuestion
from bot.learning.company import learned_note, read_learned
from bot.learning.course import Hour
from bot.learning.facts import Fact, study
from bot.learning.pitfalls import PitfallSign, explain, find_pitfall
from bot.learning.progress_fold import done_hours
from bot.learning.reminders import LATE_FROM, Nudge, ReminderChoice
from bot.ports.outbox import Delivery
from bot.reading.times import OFF
from bot.values.markup import parse
from bot.values.message import Aside, Block, Button, Paragraph, Title
from bot.values.message_kinds import MessageKind
from bot.views.card_blocks import question_blocks
from bot.views.hour_blocks import first_button, hour_blocks, open_hour, path_of, time_words
from bot.views.pitfall_blocks import pitfall_words
from bot.views.recall_blocks import question_of, recall_of, reminded_card, title_of

REMINDERS_READ = 200  # what is learned from, and more than the back-off needs
MILESTONE_NEAR = 10  # hours: a milestone ahead is spoken of from then on
NOBODY_ALONE = 5  # people who learned, so that nobody is singled out


@dataclass(frozen=True, slots=True)
class Material:
    """What there is to say today."""

    hour: Hour
    question: CardQuestion | Session | None = None
    pitfall: PitfallSign | None = None
    left: int = 0
    learned: int = 0

    @property
    def kinds(self) -> list[str]:
        """Name the kinds of nudges that have something to say; the hour itself always has."""
        awake = {
            QUESTION: self.question, PITFALL: self.pitfall, MILESTONE: 0 < self.left <= MILESTONE_NEAR,
            COMMUNITY: self.learned >= NOBODY_ALONE,
        }  # fmt: skip
        return [HOUR, *(kind for kind, ready in awake.items() if ready)]


async def gather(call: Call, hour: Hour, facts: list[Fact]) -> Material:
    """Look for what there is to say."""
    done = done_hours(facts, call.catalog)
    ahead = path_of(call) if open_hour(call, facts) else ()
    left = sum(one.stage == hour.stage and one.id not in done for one in ahead)
    return Material(hour, _self_check(call, facts), _pitfall(call, facts), left, await _learned(call))


async def with_card(call: Call, found: Material, facts: list[Fact]) -> Material:
    """Let a card that is due take the place of the self-check; to find one takes longer than most reminders need."""
    recall = await recall_of(call, facts)
    card = reminded_card(call, recall)
    question = question_of(call, card, recall) if card else None
    return replace(found, question=question or found.question)


def _self_check(call: Call, facts: list[Fact]) -> Session | None:
    """Choose one of the hours of earlier days, another one every day; it stands in where no card is due."""
    refs = dict.fromkeys(fact.ref for fact in study(facts) if fact.kind == "session" and fact.day < call.today)
    earlier = [session for ref in refs if (session := call.catalog.session(ref))]
    return earlier[call.today.toordinal() % len(earlier)] if earlier else None


def _pitfall(call: Call, facts: list[Fact]) -> PitfallSign | None:
    """Find a pitfall to speak of; one that was spoken of today is still the one, should the message be tried again."""
    today = [fact.ref for fact in facts if fact.kind == "coached" and fact.day == call.today]
    if today:
        return explain(facts, call.catalog, today[-1])
    return find_pitfall(facts, call.catalog, call.today)


async def _learned(call: Call) -> int:
    """Tell how many people at least learned yesterday, as the service counts it for everybody."""
    day = call.today - DAY
    return read_learned(await call.tx.notes.get(learned_note(day)), day)


def kind_words(call: Call, kind: str, found: Material, facts: list[Fact]) -> tuple[list[Block], list[Button]]:
    """Write a kind of nudge, and the buttons that belong to it."""
    lead = Paragraph(call.say(f"nudge.lead_{kind}", n=_number(kind, found), stage=found.hour.stage.title))
    if kind == HOUR:
        return [lead, *hour_blocks(call, found.hour, facts)], []
    blocks: list[Block] = [Title(found.hour.title), lead]
    buttons = [call.button("common.today_button", "today")]
    if kind == QUESTION and found.question:
        blocks += _asked(call, found.question)
        buttons.insert(0, _answer_button(call, found.question))
    if kind == PITFALL and found.pitfall:
        told, why = pitfall_words(call, found.pitfall)
        blocks.append(told)
        buttons.append(why)
    blocks.append(Aside(call.say("nudge.today_is", title=found.hour.title, stage=found.hour.stage.title)))
    return blocks, buttons


def _asked(call: Call, question: CardQuestion | Session) -> list[Block]:
    """Show a question under the title of its hour."""
    if isinstance(question, Session):
        asked = Paragraph(call.say("today.question", text=parse(question.check.question)))
        return [Paragraph(call.say("review.from", title=question.title)), asked]
    title = title_of(call, question.card)
    return [Paragraph(call.say("review.from", title=title)), *question_blocks(call, question)]


def _answer_button(call: Call, question: CardQuestion | Session) -> Button:
    if isinstance(question, Session):
        return call.button("today.answer_button", "check_answer", question.id)
    return call.button("review.answer_button", "card_ask", question.card, question.key)


def _number(kind: str, found: Material) -> int:
    return found.learned if kind == COMMUNITY else found.left


def nudge_buttons(
    call: Call, day: date, hour: Hour, more: Sequence[Button] = (), kind: MessageKind = MessageKind.REMINDER
) -> list[Button]:
    """Offer everything that can be done with a nudge."""
    return [
        first_button(call, hour),
        *more,
        call.button("nudge.snooze_button", "snooze_ask", day),
        call.button("nudge.skip_button", "nudge_skip", day),
        call.button("nudge.pause_button", "pause"),
        stop_button(call),
        why_button(call, day, kind),
    ]


def stop_button(call: Call) -> Button:
    """Offer to end all nudges."""
    return call.button("nudge.stop_button", "remind", OFF)


def why_button(call: Call, day: date, kind: MessageKind) -> Button:
    """Offer the reason for a message."""
    return call.button("nudge.why_button", "nudge_why", day, kind)


def late_words(call: Call, due_at: datetime) -> list[Block]:
    """Apologise for a message that is late."""
    return [Aside(call.say("nudge.late", time=time_words(call, due_at)))] if call.now - due_at > LATE_FROM else []


async def nudges_of(call: Call) -> list[Nudge]:
    """Read what the learner's last nudges were."""
    return [_nudge(one) for one in await call.tx.outbox.of(call.learner.key, REMINDERS_READ, [MessageKind.REMINDER])]


def _nudge(delivery: Delivery) -> Nudge:
    return Nudge(
        delivery.day,
        delivery.due_at,
        delivery.sent_at if delivery.state == "sent" else None,
        ReminderChoice.read(delivery.arm),
    )


def joined_on(call: Call) -> date:
    """Give the day on which the learner came."""
    return local_day(call.learner.joined_at, call.learner.zone, call.learner.day_start)
