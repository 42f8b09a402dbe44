week = [("Mon", 11), ("Tue", 14), ("Wed", 9), ("Thu", 16), ("Fri", 18), ("Sat", 13), ("Sun", 10)]

total = 0
warmest = week[0]
for number, (day, degrees) in enumerate(week, start=1):
    print(number, day, "#" * degrees)
    total += degrees
    if degrees > warmest[1]:
        warmest = (day, degrees)
print("Mean:", total / len(week))
print("Warmest:", warmest[0])
print("Weekend:", week[5:])
