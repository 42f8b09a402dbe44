# fails: bad_accepted
# hint: five_and_one
def cost(labels, accepted):
    total = 0
    for label, yes in zip(labels, accepted):
        if yes and label == 2:
            total += 1
        if not yes and label == 1:
            total += 5
    return total
