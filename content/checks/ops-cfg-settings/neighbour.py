"""A form for a boat trip: seats from 1 to 6, and a day of the week. Tell everything that is wrong with it at once.

Each field has a check of its own, and what fails is collected.
"""

DAYS = {"sat", "sun"}
CHECKS = {"seats": lambda text: text.isdigit() and 1 <= int(text) <= 6, "day": DAYS.__contains__}

for form in ({"seats": "4", "day": "sun"}, {"seats": "nine", "day": "mon"}):
    wrong = [field for field, fine in CHECKS.items() if not fine(form.get(field, ""))]
    print("welcome on board" if not wrong else "please look at: " + " and ".join(wrong))
