MOST = 4


def settle(recipients, attempts):
    """Part refused addresses into those to suppress and those to try again."""
    suppress = sorted(address for address, (code, _) in recipients.items() if code >= 500)
    again = sorted(
        address for address, (code, _) in recipients.items() if code < 500 and attempts.get(address, 0) < MOST
    )
    return suppress, again
