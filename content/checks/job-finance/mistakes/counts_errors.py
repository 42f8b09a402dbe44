# fails: bad_accepted
# hint: five_and_one
def cost(labels, accepted):
    return sum((label == 1) != yes for label, yes in zip(labels, accepted))
