"""Read a recipe like an editor: how many steps are too long, and which amounts are in it?

A pattern says what parts the steps, another one what an amount looks like.
"""

import re

recipe = "Mix 250 g flour with 1.5 l milk; wait; then bake it in a hot pan until it is brown on both sides."
steps = re.split(r";\s*", recipe)
for step in steps:
    words = re.findall(r"[a-z]+", step, flags=re.IGNORECASE)
    print(len(words), "words:", step)
print("amounts:", re.findall(r"[\d.]+ [gl]\b", recipe))
