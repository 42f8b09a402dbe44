"""A ferry's radio adds the captain's name to each report, whoever is on watch, and forgets it after the watch.

The variable is set before the watch and taken back after it. The report reads it at the moment when it is written.
"""

import contextvars

captain = contextvars.ContextVar("captain", default="nobody")


def report(text):
    print(f"[{captain.get()}] {text}")


def watch(name, texts):
    before = captain.set(name)
    for text in texts:
        report(text)
    captain.reset(before)


report("moored")
watch("Ines", ["leaving", "fog ahead"])
report("moored")
