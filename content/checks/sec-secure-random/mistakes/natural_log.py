# fails: token_and_entropy
# hint: bits
# file: mkpass.py
import math
import secrets
import string

LETTERS = string.ascii_letters + string.digits
print("".join(secrets.choice(LETTERS) for _ in range(20)))
print(secrets.token_urlsafe(32))
print(f"{20 * math.log(62):.1f} bits")
