"""Ask for a code of four digits, three times at most, and say what was wrong.

The entries stand in a list here; each refusal names its reason.
"""

entries = ["12a4", "123", "4711"]
for attempt, entry in enumerate(entries, start=1):
    reasons = []
    if len(entry) != 4:
        reasons.append("length")
    if not entry.isdigit():
        reasons.append("digits")
    print(attempt, entry, reasons or "accepted")
