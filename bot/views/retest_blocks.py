"""The skills check once more, where the basics end."""

from collections.abc import Collection

from bot.command import Call
from bot.learning.assessment import current_run, known_hours, next_question
from bot.learning.course import Hour
from bot.learning.facts import Fact
from bot.learning.progress_fold import done_hours
from bot.values.message import Aside, Button
from bot.views.hour_blocks import path_of


def basics_done(call: Call, facts: Collection[Fact]) -> bool:
    """Tell whether a learner has done hours of the basics, and has none of them ahead."""
    done = done_hours(facts, call.catalog)
    basics = {hour.id for hour in path_of(call) if hour.roadmap.kind == "foundation"}
    return bool(basics & done) and basics <= done | known_hours(facts, call.catalog)


def retest(call: Call, hour: Hour, facts: Collection[Fact]) -> tuple[tuple[Aside, ...], tuple[Button, ...]]:
    """Offer the skills check with the hour that completes the basics, as long as it has a question left."""
    if hour.roadmap.kind != "foundation" or not basics_done(call, facts):
        return (), ()
    run = current_run(facts, call.learner.background, call.catalog, call.learner.key)
    if next_question(run, call.catalog) is None:
        return (), ()
    return (Aside(call.say("assess.retest")),), (call.button("assess.retest_button", "assess_go"),)
