"""A ticket carries its own seal: a kind, a serial and twelve signs made from a secret and the serial. Is it real?

The ticket is cut at its colons, the seal is made anew from the secret, and both are compared.
"""

import hashlib

SECRET = "tide and time"


def real(ticket):
    kind, serial, seal = ticket.split(":")
    return hashlib.blake2b((SECRET + serial).encode(), digest_size=6).hexdigest() == seal


made = hashlib.blake2b((SECRET + "0042").encode(), digest_size=6).hexdigest()
print(real(f"ferry:0042:{made}"), real(f"ferry:0043:{made}"))
