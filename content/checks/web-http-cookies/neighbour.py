"""A parcel label carries its route in base 32, then a colon and a check mark. Which towns does it name?

The code ends at the first colon. Its length is a multiple of eight once the equals signs are back.
"""

import base64

label = "JBQW2YTVOJTSYQTFOJXGK4Q:77:x"
code = label[: label.index(":")]
while len(code) % 8:
    code += "="

for town in base64.b32decode(code).decode().split(","):
    print("via", town)
