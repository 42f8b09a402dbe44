"""A sledge and a walker go down into a valley at 10. Where are they after 12 steps?

The walker's step depends on the slope alone. The sledge keeps most of its speed, and runs past the floor.
"""

walker = sledge = speed = 0.0
for step in range(12):
    walker += 0.3 * (10 - walker)
    speed = 0.8 * speed + 0.3 * (10 - sledge)
    sledge += speed
    print(step + 1, round(walker, 2), round(sledge, 2))
