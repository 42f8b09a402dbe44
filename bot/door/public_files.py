"""Files that everybody may have, whoever they are."""

import asyncio
from dataclasses import dataclass
from typing import Literal

from bot.catalog.hour_checks import HourChecks
from bot.checking.local_script import script, script_words
from bot.export.signed_certificate import Certificate, NotGenuine, key_text, read_certificate
from bot.words.text import DEFAULT, Words


async def local_script(checks: HourChecks, words: Words, language: str) -> str:
    """Write the check that runs on a learner's own machine, beside the event loop."""
    return await asyncio.to_thread(lambda: script(checks.local, script_words(words, language)))


@dataclass(frozen=True, slots=True)
class CertificateSays:
    """What came of verifying a certificate, and what it says where it is genuine."""

    verdict: Literal["good", "other", "changed", "form"]
    certificate: Certificate | None = None
    key: str = ""

    def lines(self, words: Words) -> list[tuple[str, str]]:
        """Give what the certificate says, label and value."""
        made = self.certificate
        if made is None:
            return []
        counts = (("sandbox", made.checked), ("machine", made.on_machine), ("word", made.on_word))
        hours = " · ".join(words.label(DEFAULT, f"proof.{proof}", n=n) for proof, n in counts if n)
        recall = words.label(
            DEFAULT, f"certificate.recall_{'some' if made.asked else 'none'}", n=made.recalled, of=made.asked
        )
        pairs = (("path", made.title), ("name", made.name), ("hours", hours), ("projects", ", ".join(made.projects)))
        told = [(words.label(DEFAULT, f"certificate.{key}"), value) for key, value in (*pairs, ("recall", recall))]
        return [
            *((label, value) for label, value in told if value),
            (words.label(DEFAULT, "certificate.on"), made.issued),
        ]


def verify_certificate(text: str, public: bytes | None) -> CertificateSays:
    """Verify a certificate, `public` is the key of this mentor; nothing of it is kept."""
    try:
        made, key = read_certificate(text)
    except NotGenuine as error:
        return CertificateSays("form" if error.reason == "form" else "changed")
    return CertificateSays("good" if key == public else "other", made, key_text(key))
