"""A smoke alarm should wake for most fires and for little else.

For two settings, count how many fires wake it, and how much toast.
"""

smokes = [("fire", 80), ("fire", 45), ("toast", 50), ("toast", 20), ("toast", 10)]
for setting in (40, 60):
    loud = [kind for kind, smoke in smokes if smoke > setting]
    print(setting, loud.count("fire"), "of 2 fires,", loud.count("toast"), "of 3 toasts")
