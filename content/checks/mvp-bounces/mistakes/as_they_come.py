# fails: sorted_lists
# hint: in_order
MOST = 4


def settle(recipients, attempts):
    suppress = list(address for address, (code, _) in recipients.items() if code >= 500)
    again = sorted(
        address for address, (code, _) in recipients.items() if code < 500 and attempts.get(address, 0) < MOST
    )
    return suppress, again
