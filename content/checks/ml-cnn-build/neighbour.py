"""A poster of 40 by 60 squares is printed at half size twice, in 5 colours. How many dots are that, and how many cables to 10 lamps?

Each dot is wired to each lamp, and each lamp has a switch of its own.
"""

height, width, colours = 40, 60, 5
for _ in range(2):
    height, width = height // 2, width // 2
dots = height * width * colours
lamps = 10
print("dots", dots)
print("cables and switches", lamps * (dots + 1))
