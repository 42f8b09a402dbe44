# fails: busy
# hint: KeyError
MOST = 4


def settle(recipients, attempts):
    suppress = sorted(address for address, (code, _) in recipients.items() if code >= 500)
    again = sorted(
        address for address, (code, _) in recipients.items() if code < 500 and attempts[address] < MOST
    )
    return suppress, again
