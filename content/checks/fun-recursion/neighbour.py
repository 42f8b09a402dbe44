"""A comment has a text and answers, which are comments as well. How many comments are there in all?

One comment counts 1. Its answers count what the function says of each, and a comment without answers ends the calls.
"""


def count(comment):
    return 1 + sum(count(answer) for answer in comment["answers"])


leaf = {"text": "yes", "answers": []}
print(count({"text": "tea?", "answers": [leaf, {"text": "why", "answers": [leaf]}]}))
