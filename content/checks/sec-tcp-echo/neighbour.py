"""A reception repeats to each caller the first ten letters of what was said, and hangs up. Some callers say nothing.

Nothing said is no fault. The call ends in the same way, with a line in the book.
"""


def call(caller, voice):
    try:
        heard = next(voice)[:10]
    except StopIteration:
        heard = ""
    print("you said:", heard)
    print("book:", caller, len(heard), "letters")


call("Ana", iter(["a room for two nights"]))
call("Ben", iter([]))
