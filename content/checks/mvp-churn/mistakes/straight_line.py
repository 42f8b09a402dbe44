# fails: after_a_year
# hint: month_by_month
from math import inf


def churn(lost, start):
    return lost / start if start else 0.0


def lifetime(share):
    return 1 / share if share else inf


def left(share, months):
    return 1 - share * months


print(f"{churn(3, 40):.1%}", f"{lifetime(churn(3, 40)):.1f} months")
