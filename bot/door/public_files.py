"""Files that everybody may have, whoever they are."""

import asyncio

from bot.catalog.hour_checks import HourChecks
from bot.checking.local_script import script, script_words
from bot.words.text import Words


async def local_script(checks: HourChecks, words: Words, language: str) -> str:
    """Write the check that runs on a learner's own machine, beside the event loop."""
    return await asyncio.to_thread(lambda: script(checks.local, script_words(words, language)))
