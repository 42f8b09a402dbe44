"""Who you are in the fake AWS."""

import re

from judge import answer, fail

FILES = ("answer.txt",)


def account():
    """the account is the one that moto makes up"""
    if not re.search(r"(?<!\d)123456789012(?!\d)", answer(), re.IGNORECASE):
        fail("the account 123456789012", answer()[:200], hint="from_moto")


def user_id():
    """the user id stands beside it"""
    if not re.search(r"\bAKIAIOSFODNN7EXAMPLE\b", answer(), re.IGNORECASE):
        fail("moto's user id, in capital letters and digits", answer()[:200], hint="three_parts")


def arn():
    """the ARN names the service, the account and the user"""
    if not re.search(r"\barn:aws:sts::123456789012:user/moto\b", answer(), re.IGNORECASE):
        fail("the ARN that STS gives", answer()[:200], hint="whole_arn")


def once():
    """it stands there once"""
    if len(re.findall(r"arn:aws", answer(), re.IGNORECASE)) != 1:
        fail("one of each", answer()[:200], hint="only_once")
