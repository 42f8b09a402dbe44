# fails: by_secrets
# hint: by_secrets
# file: mkpass.py
import math
import random
import secrets
import string

LETTERS = string.ascii_letters + string.digits
print("".join(random.choice(LETTERS) for _ in range(20)), secrets.token_urlsafe(32))
print(round(20 * math.log2(62), 1))
