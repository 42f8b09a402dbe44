"""A list of birds was typed with bars or spaces, and some counts are no numbers. Read it, and name the bad lines.

The header shows the sign between the columns; try and else part the good lines from the bad ones.
"""

typed = "count|bird\n3|owl\nmany|crow\n12|gull"
head, *rest = typed.split("\n")
mark = "|" if "|" in head else " "
place = {name: number for number, name in enumerate(head.split(mark))}
for number, line in enumerate(rest, start=1):
    cells = line.split(mark)
    try:
        count = int(cells[place["count"]])
    except ValueError as error:
        print("bird", number, "left out:", error)
    else:
        print(count, cells[place["bird"]])
