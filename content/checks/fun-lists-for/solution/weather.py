week = [("Mon", 11), ("Tue", 14), ("Wed", 9), ("Thu", 16), ("Fri", 18), ("Sat", 13), ("Sun", 10)]

total = 0
warmest = week[0]  # free: any day can be the first to beat
for number, (day, degrees) in enumerate(week, start=1):
    print(number, day, "#" * degrees)
    total += degrees
    if degrees > warmest[1]:  # free: which of two equal days wins is left open
        warmest = (day, degrees)

print("mean:", total / len(week))
print("warmest:", warmest[0])  # free: its degrees may stand there as well
print("weekend:", week[5:])
