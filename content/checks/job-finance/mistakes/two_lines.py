# fails: own_rule
# hint: a_rule
def cost(labels, accepted):
    total = 0
    for label, yes in zip(labels, accepted):
        if yes and label == 2:
            total += 5
        if not yes and label == 1:
            total += 1
    return total


labels = [int(line.split()[-1]) for line in open("german.data")]
print(cost(labels, [True] * len(labels)))
print(cost(labels, [False] * len(labels)))
print("my rule comes later")
