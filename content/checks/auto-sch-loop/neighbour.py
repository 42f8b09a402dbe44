"""A decorator that counts how often a song is played, and lets the song itself alone.

The inner function takes whatever comes, counts, and hands the result on.
"""

import functools


def counted(song):
    @functools.wraps(song)
    def played(*args, **kwargs):
        played.times += 1
        return song(*args, **kwargs)

    played.times = 0
    return played


@counted
def ballad(verse, slow=True):
    return f"verse {verse}, {'slow' if slow else 'fast'}"


print(ballad(1), "|", ballad(2, slow=False), "|", ballad.__name__, ballad.times)
