"""A cinema prints codes with row and seat, and two check digits, so that a typing mistake is noticed.

The digits are worked out again from what was read, and compared.
"""


def check(text):
    return f"{sum(ord(sign) * place for place, sign in enumerate(text, 1)) % 97:02}"


def code(row, seat):
    return f"{row}{seat:03}-{check(f'{row}{seat:03}')}"


for typed in (code("F", 12), "F013" + code("F", 12)[4:]):
    body, _, digits = typed.partition("-")
    print(typed, "row", body[0], "seat", int(body[1:]) if digits == check(body) else "? typed wrongly")
