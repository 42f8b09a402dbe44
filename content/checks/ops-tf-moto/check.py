"""The checksum of a message, and the length of its queue."""

import re

from judge import answer, fail

FILES = ("answer.txt",)


def checksum():
    """the checksum is that of the message"""
    if not re.search(r"\b67802714af98a093203a63d8f3b8eed7\b", answer(), re.IGNORECASE):
        fail("the checksum that SQS gives back", answer()[:200], hint="exact_words")


def length():
    """one message waits in the queue"""
    if not re.search(r"(?<![\w-])1(?![\w.,])", answer(), re.IGNORECASE):
        fail("the number of messages in the queue", answer()[:200], hint="one_message")


def both_once():
    """a checksum, a length and no more"""
    if len(re.findall(r"[\w-]+", answer())) != 2:
        fail("two words", answer()[:200], hint="only_two")
