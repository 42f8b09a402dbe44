"""A sauna has two places. Whoever finds none goes to the pool at once, and everybody leaves in the end.

acquire without waiting answers yes or no; release gives the place back.
"""

import threading

places = threading.BoundedSemaphore(value=2)
inside = []
for guest in ("Ida", "Per", "Eva", None, "Tom"):
    if guest is None:
        print(inside.pop(0), "leaves")
        places.release()
    elif places.acquire(False):
        inside.append(guest)
        print(guest, "sits down")
    else:
        print(guest, "goes to the pool")
