"""The check that runs on a learner's own machine: one file that holds the rules of all hours, and its receipts."""

import hashlib
import json
import re
from base64 import b32encode
from collections.abc import Iterable, Mapping
from pathlib import Path

from bot.catalog.local_checks import LocalRules
from bot.checking import on_your_machine
from bot.learning.learner import Learner
from bot.words.text import Words

RECEIPT = re.compile(r"[A-Z2-7]{5}-?[A-Z2-7]{5}")
CODE_LENGTH = 8
SCRIPT_WORDS = (
    "no_file", "not_in", "still_in", "short", "few", "no_command", "ended", "silent", "no_answer", "status", "usage",
    "not_yet", "receipt", "no_code",
)  # fmt: skip
_SLOTS = ('HOUR_RULES: dict[str, list[dict[str, Any]]] = json.loads("{}")', 'WORDS: dict[str, str] = json.loads("{}")')


def script(rules: LocalRules, words: Mapping[str, str]) -> str:
    """Write the file, with its rules and its words."""
    text = Path(on_your_machine.__file__).read_text(encoding="utf-8")
    for slot, held in zip(_SLOTS, ({name: list(found) for name, found in rules.items()}, dict(words)), strict=True):
        name = slot.partition(":")[0]
        text = text.replace(slot, f"{name} = json.loads({json.dumps(held, ensure_ascii=False)!r})", 1)
    return text


def code_of(learner: Learner) -> str:
    """Give what binds a receipt to a learner. It is no secret: whoever wants to can write a receipt of their own."""
    return b32encode(hashlib.sha256(f"{learner.key} {learner.joined_at:%s}".encode()).digest()).decode()[:CODE_LENGTH]


def hour_of(receipt: str, learner: Learner, hours: Iterable[str]) -> str | None:
    """Find the hour that a receipt of this learner is for."""
    typed, code = receipt.strip().upper().replace("-", ""), code_of(learner)
    return next((one for one in hours if on_your_machine.receipt(code, one).replace("-", "") == typed), None)


def script_words(words: Words, language: str) -> dict[str, str]:
    """Give the words of the script; what it fills in itself stays open."""
    holes = {name: f"{{{name}}}" for name in ("name", "n", "of", "url", "receipt")}
    return {name: words.label(language, f"local.script_{name}", **holes) for name in SCRIPT_WORDS}
