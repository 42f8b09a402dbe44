"""The signature of an event."""

import re

from judge import answer, fail

FILES = ("answer.txt",)


def length():
    """the digest has the 64 signs of SHA-256"""
    if not re.search(r"(?<![0-9a-f])[0-9a-f]{64}(?![0-9a-f])", answer(), re.IGNORECASE):
        fail("64 signs in base sixteen", answer()[:200], hint="hex_digest")


def signature():
    """it is the signature of the body, made with the key"""
    if not re.search(r"\b9f9891b5370f179d6255925152c6a07f358102ba36a7f4a6cdfdf4df00ca1639\b", answer(), re.IGNORECASE):
        fail("the signature of these very bytes", answer()[:200], hint="exact_body")
