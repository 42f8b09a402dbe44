from math import inf


def churn(lost, start):
    """Give the share that was lost."""
    return lost / start if start else 0.0


def lifetime(share):
    """Give the months that a customer stays on average."""
    return 1 / share if share else inf


def left(share, months):
    """Give the share that is still there."""
    return (1 - share) ** months


print(f"{churn(3, 40):.1%}", f"{lifetime(churn(3, 40)):.1f} months")
