"""A library looks for books that are wanted back, in the shelves and in the list of loans. Old requests are left out.

Shelves and loans are gathered once. Each request is then a quick look into one of them.
"""

shelves = {"Emma": "A3", "Dune": "C1"}
loans = {"Momo": [12, 7, 30]}
requests = [("Emma", 2030), ("Momo", 2031), ("Ulysses", 2031), ("Dune", 1999)]

for title, until in requests:
    if until < 2020:
        continue
    if title in shelves:
        print(title, "stands in", shelves[title])
    elif days := loans.get(title):
        print(title, "was lent first on day", min(days), "and last on day", max(days))
