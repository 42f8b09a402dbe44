"""How alike are two shopping baskets, when amounts count?

The smaller amount of each thing is what both have.
"""

mine = {"apples": 3, "milk": 1}
yours = {"apples": 1, "bread": 2, "milk": 1}
both = {}
for thing in mine:
    if thing in yours:
        both[thing] = min(mine[thing], yours[thing])
print(both, sum(both.values()), "of", sum(mine.values()), "and", sum(yours.values()))
