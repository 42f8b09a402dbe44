"""A vending machine's errors carry a code. Sold out is an answer; all other codes are for the mechanic.

The except looks at the code and lets every other error go on.
"""


class Machine(Exception):
    def __init__(self, details):
        self.details = details


def in_stock(press):
    try:
        press()
    except Machine as trouble:
        if trouble.details["code"] == "E12":
            return False
        raise
    return True


def broken(code):
    raise Machine({"code": code})


print(in_stock(lambda: None), in_stock(lambda: broken("E12")))
try:
    in_stock(lambda: broken("E99"))
except Machine as trouble:
    print("mechanic:", trouble.details)
