"""A theatre has 3 small stages and a large hall. Where are most of the seats?

Each house is a list of rows and seats a row; the sums are made for one house at a time.
"""

houses = {"stages": [(8, 12), (6, 10), (10, 14)], "hall": [(30, 42), (12, 38)]}
seats = {name: sum(rows * wide for rows, wide in parts) for name, parts in houses.items()}
print(seats)
print("share of the hall:", round(seats["hall"] / sum(seats.values()), 2))
