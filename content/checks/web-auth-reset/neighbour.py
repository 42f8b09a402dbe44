"""A cinema prints a seal on each ticket, made of film, row and its own secret. The seal opens no other row.

The seal is made anew at the door and compared. Whoever writes another row onto the ticket needs the secret as well.
"""

import hashlib

SECRET = b"velvet curtain"


def seal(film, row):
    return hashlib.sha3_256(SECRET + f"{film}/{row}".encode()).hexdigest()[:8]


ticket = ("Metropolis", 4, seal("Metropolis", 4))
forged = ("Metropolis", 1, ticket[2])
for film, row, mark in (ticket, forged):
    print(film, row, "come in" if seal(film, row) == mark else "wrong seal")
