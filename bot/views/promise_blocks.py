"""How a promise is shown, and said back."""

from collections.abc import Iterable

from bot.command import Call
from bot.learning.facts import Fact
from bot.learning.promises import Promise, last_promise
from bot.values.markup import verbatim
from bot.values.message import Aside, Button, Facts, Pair
from bot.views.dates_blocks import calendar_words


def promise_pairs(call: Call, promise: Promise, facts: Iterable[Fact]) -> tuple[Facts]:
    """Show a promise in its own words, how long it runs, and what was kept of it."""
    kept, of = promise.kept(facts), len(promise.days)
    pairs = (
        Pair(call.label("promise.words_label"), verbatim(promise.words)),
        Pair(call.label("promise.until_label"), verbatim(calendar_words(call, promise.last))),
        Pair(call.label("promise.kept_label"), call.say("promise.kept", kept=kept, n=of)),
    )
    return (Facts(pairs),)


def said_back(call: Call, facts: Iterable[Fact]) -> tuple[list[Aside], list[Button]]:
    """Say a promise back on its days, and offer it anew on the day after its last."""
    promise = last_promise(facts)
    if promise is None:
        return [], []
    if call.today in promise.days:
        return [Aside(call.say("promise.reminder", words=verbatim(promise.words)))], []
    if (call.today - promise.last).days == 1:
        said = Aside(call.say("promise.ran_out", words=verbatim(promise.words)))
        return [said], [call.button("promise.again_button", "promise_again")]
    return [], []
