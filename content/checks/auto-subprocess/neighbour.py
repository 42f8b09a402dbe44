"""A referee asks three players for their move. One answers, one gives up, and one thinks too long. Note each, and go on.

The error for too long is caught inside the loop, so the next player still gets a turn. The sum of faults is the code.
"""


def quick(code=0):
    return code


def gives_up():
    return quick(2)


def thinks():
    raise TimeoutError("still thinking")


faults = 0
for player in (quick, gives_up, thinks, quick):
    try:
        answer = player()
    except TimeoutError as late:
        answer = str(late)
    faults += answer != 0
    print(player.__name__, answer)
print("faults:", faults)
