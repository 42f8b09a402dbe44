"""A cloakroom gives you a ticket and wants it back with your coat. Fetch a ticket, hand it in, and see who gets the coat.

The attendant knows the visitor by the ticket that was given to exactly this one. Somebody else's ticket opens nothing.
"""

import re


class Visit:
    def __init__(self, attendant):
        self.attendant, self.ticket = attendant, None

    def ask(self):
        self.ticket = f"T{len(self.attendant) + 40}"
        self.attendant.append(self.ticket)
        return f"<p>your ticket: <b>{self.ticket}</b></p>"

    def hand_in(self, ticket):
        return "coat" if ticket == self.ticket else "nothing"


attendant = []
first, second = Visit(attendant), Visit(attendant)
ticket = re.search(r"<b>(.*?)</b>", first.ask())[1]
second.ask()
print(first.hand_in(ticket), second.hand_in(ticket))
