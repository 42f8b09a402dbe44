"""The size of three objects, and the checksum of one."""

import re

from judge import answer, fail

FILES = ("answer.txt",)


def total():
    """the total size of the three objects"""
    if not re.search(r"(?<![\d.,])53[,.]?079(?!\d)", answer(), re.IGNORECASE):
        fail("the sizes of all three, added up", answer()[:200], hint="all_three")


def etag():
    """the ETag is that of mar.txt"""
    if not re.search(r"\b72d4ff27a28afbc066d5804999d5a504\b", answer(), re.IGNORECASE):
        fail("the 32 signs of the ETag of mar.txt", answer()[:200], hint="march")


def one_etag():
    """one ETag is enough"""
    if len(re.findall(r"\b[0-9a-f]{32}\b", answer(), re.IGNORECASE)) != 1:
        fail("one ETag, that of mar.txt", answer()[:200], hint="only_march")
