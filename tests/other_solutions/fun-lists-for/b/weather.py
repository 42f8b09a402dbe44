week = [
    ("Mon", 11),
    ("Tue", 14),
    ("Wed", 9),
    ("Thu", 16),
    ("Fri", 18),
    ("Sat", 13),
    ("Sun", 10),
]
for i, entry in enumerate(week):
    print(f"{i + 1}. {entry[0]:<4} {'#' * entry[1]}")
degrees = [d for _, d in week]
print(f"The mean is {sum(degrees) / 7:.1f}")
print("The warmest day is", max(week, key=lambda pair: pair[1])[0])
for day, degree in week[-2:]:
    print(day, degree)
