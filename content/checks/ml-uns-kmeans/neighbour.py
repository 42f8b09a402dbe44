"""Two mailboxes serve six houses on a street. Where do they stand best, if each house takes the nearer one?

A box moves to the middle of its houses, and then some houses may change boxes. It ends when no house does.
"""

houses = [3, 5, 8, 40, 44, 60]
boxes = [3, 5]
for _ in range(20):
    nearer = {box: [house for house in houses if min(boxes, key=lambda one: abs(one - house)) == box] for box in boxes}
    middles = [sum(own) / len(own) for own in nearer.values()]
    if middles == boxes:
        break
    boxes = middles
print("boxes at", [round(box, 1) for box in boxes])
print(list(nearer.values()))
