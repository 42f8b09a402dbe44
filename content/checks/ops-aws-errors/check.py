"""Three failures, each by its name."""

import re

from judge import answer, fail

FILES = ("answer.txt",)


def missing_key():
    """get_object on a missing key has a code of its own, and it is no number"""
    if not re.search(r"\bNoSuchKey\b", answer(), re.IGNORECASE):
        fail("the code in the response for a missing key", answer()[:200], hint="code_of_get")


def missing_bucket():
    """a missing bucket has another code"""
    if not re.search(r"\bNoSuchBucket\b", answer(), re.IGNORECASE):
        fail("the code in the response for a missing bucket", answer()[:200], hint="bucket_too")


def closed_port():
    """with a closed port no server answers, and boto3 raises another exception"""
    if not re.search(r"\bEndpointConnectionError\b", answer(), re.IGNORECASE):
        fail("the name of the exception when nobody listens", answer()[:200], hint="no_answer")


def three_words():
    """three words and no more"""
    if len(re.findall(r"\w+", answer())) != 3:
        fail("three words", answer()[:200], hint="one_each")
