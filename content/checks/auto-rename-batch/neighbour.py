"""Product codes come in all shapes. Give them one: capitals, dots between the parts, and the size in front.

A search finds the size, sub takes care of everything between letters and digits. A table of examples shows that it holds.
"""

import re


def code(text):
    size = re.search(r"\b(XS|S|M|L)\b", text.upper())
    rest = re.sub(r"\b(XS|S|M|L)\b", "", text.upper())
    parts = re.findall(r"[A-Z0-9]+", rest)
    return ".".join([size.group()] + parts if size else parts)


for text, wanted in {"shirt_blue m": "M.SHIRT.BLUE", "cap--red": "CAP.RED", "s sock 12": "S.SOCK.12"}.items():
    print(code(text), code(text) == wanted)
