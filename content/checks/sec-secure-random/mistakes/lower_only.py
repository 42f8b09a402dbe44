# fails: by_secrets
# hint: all_letters
# file: mkpass.py
import math
import secrets
import string

LETTERS = string.ascii_lowercase + string.digits
print("".join(secrets.choice(LETTERS) for _ in range(20)), secrets.token_urlsafe(32))
print(round(20 * math.log2(62), 1))
