"""A postman rings, and comes again after 1 and 3 days if nobody opens. After the third time the parcel goes back.

The list of waits is shorter than the list of tries by one.
"""

waits = [1, 3]
opens = {5: False, 6: False, 9: True}
day, tries = 5, 0
while True:
    tries += 1
    if opens[day]:
        print("day", day, "handed over at try", tries)
        break
    if tries > len(waits):
        print("day", day, "goes back")
        break
    day += waits[tries - 1]
