"""A greenhouse shows its own page: which plant is watered, and how long ago. Each question is answered when it is asked.

A dictionary from path to function does what a route does. The function is called at each visit, so its answer is fresh.
"""

import time

started = time.monotonic()


def plant():
    return "Tomatoes are watered"


def age():
    return f"Running for {time.monotonic() - started:.2f} seconds"


pages = {"/plant": plant, "/age": age}
for path in ("/plant", "/age", "/age"):
    print(path, "->", pages[path]())
