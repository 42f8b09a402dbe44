# fails: gone
# hint: steps
MOST = 4


def settle(recipients, attempts):
    suppress = sorted(address for address, (code, _) in recipients.items() if code >= 600)
    again = sorted(
        address for address, (code, _) in recipients.items() if code < 500 and attempts.get(address, 0) < MOST
    )
    return suppress, again
