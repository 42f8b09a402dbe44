"""A hotel's desk answers three questions, and has a polite sentence for all others.

The part after the comma doesn't matter; a dictionary knows the questions.
"""

KNOWN = {"breakfast": lambda guest: f"from 7, {guest}", "key": lambda guest: f"room of {guest} it is"}


def desk(question, guest):
    asked, _, _ = question.partition(",")
    reply = KNOWN.get(asked)
    return ("yes", reply(guest)) if reply else ("no", f"sorry, nobody knows about {asked}")


for question in ("breakfast, please", "key", "keys", "pool"):
    print(desk(question, "Ida"))
