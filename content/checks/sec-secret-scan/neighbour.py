"""A school looks through its notices for phone numbers that were left in by mistake. Name notice and line, and hide the number.

A pattern finds digits of a certain length, and only its last two are shown.
"""

import re

notices = {"trip.txt": "Bring water.\nCall 5550123 if late.", "play.txt": "Row 12, seat 7."}
phone = re.compile(r"\b\d{7,}\b")
count = 0
for name, text in notices.items():
    for row, words in enumerate(text.split("\n"), start=1):
        for number in phone.findall(words):
            print(name, "row", row, "ends in", number[-2:])
            count += 1
print(count, "found")
