"""A bridge lets a lorry pass up to 30 tonnes. Print the weight, and give a code that a barrier understands.

0 opens, 1 keeps closed; the weight is printed either way.
"""


def barrier(tonnes, most=30):
    print(f"{tonnes:.1f} tonnes of {most}")
    return int(tonnes > most)


for lorry in (29.9, 30, 30.1):
    print("code", barrier(lorry))
