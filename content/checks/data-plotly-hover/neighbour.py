"""Write the label of each bus stop by a template: its name, passengers with separators, and the lines that stop there.

A template is filled once for each row. What it shows has to be in the row.
"""

stops = [
    {"stop": "Market", "people": 12450, "lines": [1, 4, 9]},
    {"stop": "Harbour", "people": 980, "lines": [4]},
]
template = "{stop}: {people:,d} passengers on line {lines}"
for stop in stops:
    lines = " and ".join(str(line) for line in stop["lines"])
    print(template.format(**{**stop, "lines": lines}))
