# fails: tens
# hint: pairs
SIGNS = [(1000, "M"), (500, "D"), (100, "C"), (50, "L"), (10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I")]


def roman(n):
    if not 1 <= n <= 3999:
        raise ValueError(n)
    text = ""
    for value, sign in SIGNS:
        text += sign * (n // value)
        n %= value
    return text
