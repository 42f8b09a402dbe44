"""A map of 224 squares a side is folded in half twice. How many squares a side does it show then, and how many in all?

Each fold halves both sides, so the area shrinks to a quarter each time.
"""

side = 300
for fold in range(2):
    side //= 2
    print("after fold", fold + 1, "it has", side, "a side")
colours = 12
print(side * side * colours, "dots in", colours, "colours")
