"""A cloakroom: the same ticket gives the same coat, and a coat is hung up once."""

hung = {}
for ticket, coat in (("A", "red"), ("B", "blue"), ("A", "red")):
    print(ticket, "known" if ticket in hung else "new")
    hung.setdefault(ticket, coat)
