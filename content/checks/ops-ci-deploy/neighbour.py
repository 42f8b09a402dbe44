"""A theatre changes its lead: the understudy sings up to three times for the director, and takes over on a yes.

A loop with an early return, and the failure behind it.
"""


def audition(singer, yes_at):
    for song in range(1, 4):
        print(singer, "sings song", song)
        if song == yes_at:
            return f"{singer} takes over"
        print("a cup of tea")
    return f"{singer} goes home"


print(audition("Ida", 2))
print(audition("Per", 9))
