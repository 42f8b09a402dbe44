"""What a browser sends for a name and a password, and what the server asks for."""

import base64
import re

from judge import answer, fail

FILES = ("answer.txt",)


def _sent():
    found = re.findall(r"\bBasic\s+([A-Za-z0-9+/]{8,}=*)", answer())
    try:
        return [base64.b64decode(text + "==").decode("utf-8", "replace") for text in found]
    except ValueError:
        return []


def scheme():
    """the header that is sent begins with Basic"""
    if not re.search(r"\bBasic\s+[A-Za-z0-9+/]{8,}=*", answer()):
        fail("Basic and a word of letters and digits", answer()[:200], hint="as_sent")


def name_and_password():
    """it holds the name and the password of the hour, with a colon between them"""
    if _sent() != ["founder:latebird-money-27"]:
        fail("founder and the password, encoded", answer()[:200], hint="colon")


def realm():
    """the server asks for them in the realm latebird"""
    if len(re.findall(r"\bBasic\s+realm\s*=\s*\"latebird\"", answer(), re.IGNORECASE)) != 1:
        fail("the header of the 401, with its realm", answer()[:300], hint="header_of_401")
