"""A letter has a first line with its number, some fields, an empty line and then the text. Take it apart.

Cutting once keeps what comes after whole, even when the same mark returns in it.
"""

letter = "No. 17\nTo: Ana\nTime: 12:30\n\nDear Ana,\n\nsee you soon."

top, text = letter.split("\n\n", maxsplit=1)
number, *rows = top.splitlines()
fields = dict(row.split(": ", maxsplit=1) for row in rows)

print(number.removeprefix("No. "))
print(fields)
print(len(text), "characters")
