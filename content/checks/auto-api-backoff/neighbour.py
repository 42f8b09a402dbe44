"""Ring at a door, wait longer each time, and go home after the third time. The waits grow by a factor of three.

A for loop counts the tries, return ends it early, and the lines behind it are for those who had no luck.
"""


def visit(answers, wait):
    for ring, opened in enumerate(answers[:3]):
        if opened:
            return f"tea, after ring {ring + 1}"
        wait(3**ring)
    return "home again"


print(visit([False, True], print))
print(visit([False, False, False, True], print))
