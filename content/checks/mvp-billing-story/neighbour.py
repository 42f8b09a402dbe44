"""A library card holds a year from each renewal; a lost card works on paper for ten days. What is it on a day?

The last event that is not in the future sets the state and its end.
"""


def card_on(events, day):
    state, end = "none", -1
    for when, what in events:
        if when <= day and what in ("renew", "lost"):
            state, end = ("card", when + 364) if what == "renew" else ("paper", when + 9)
    return state if day <= end else "none"


events = [(10, "renew"), (100, "lost"), (105, "renew")]
print([card_on(events, day) for day in (9, 10, 99, 104, 105, 469, 470)])
