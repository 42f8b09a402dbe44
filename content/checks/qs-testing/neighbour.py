"""A function makes initials of a name. Which names would tell a broken one from a good one? Try them on both.

The table of cases is the test; one loop goes through it. A case that no broken version fails is worth little.
"""


def initials(name):
    return "".join(part[0].upper() for part in name.split())


def broken(name):
    return "".join(part[0] for part in name.split(" "))


cases = {"Ada Lovelace": "AL", "ada": "A", "": "", "Grace  Hopper": "GH"}
for function in (initials, broken):
    for name, wanted in cases.items():
        try:
            good = function(name) == wanted
        except IndexError:
            good = False
        print(function.__name__, repr(name), "ok" if good else "FAILED")
