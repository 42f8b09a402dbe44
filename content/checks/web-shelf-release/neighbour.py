"""A lighthouse answers a radio call only now and then. Call it up to four times, with longer and longer pauses.

The call either answers or raises. Only silence is worth another call, and after the last one the error goes through.
"""

silence = [TimeoutError("no answer"), TimeoutError("no answer"), "Light is on"]


def call():
    heard = silence.pop(0)
    if isinstance(heard, Exception):
        raise heard
    return heard


for attempt in range(4):
    try:
        print("heard:", call())
        break
    except TimeoutError as error:
        print(error, "- next call in", 5 * 2**attempt, "minutes")
