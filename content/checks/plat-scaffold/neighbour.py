"""Invitations from one text."""

from string import Template

text = Template("Dear $guest, dinner is at $hour. It costs $$0.")
for guest in ("Ana", "Ben"):
    print(text.substitute(guest=guest, hour=19))
