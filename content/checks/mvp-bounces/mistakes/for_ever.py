# fails: fourth
# hint: below_four
MOST = 4


def settle(recipients, attempts):
    suppress = sorted(address for address, (code, _) in recipients.items() if code >= 500)
    again = sorted(
        address for address, (code, _) in recipients.items() if code < 500
    )
    return suppress, again
