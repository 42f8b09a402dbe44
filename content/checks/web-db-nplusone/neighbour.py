"""A helpdesk gets messages that differ only in a room. Which complaint comes again and again?

The room is taken out of each message, so that equal complaints look equal. Then they are counted.
"""

import re

messages = ["Lamp broken in B12", "Lamp broken in C3", "No coffee in B12", "Lamp broken in B4"]

seen = {}
for message in messages:
    complaint = re.sub(r"[A-Z][0-9]+", "...", message)
    seen.setdefault(complaint, []).append(message)

for complaint, all_of_them in seen.items():
    if len(all_of_them) >= 2:
        print(len(all_of_them), "x", complaint)
