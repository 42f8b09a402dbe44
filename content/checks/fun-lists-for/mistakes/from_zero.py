# fails: numbered
# hint: from_one
week = [("Mon", 11), ("Tue", 14), ("Wed", 9), ("Thu", 16), ("Fri", 18), ("Sat", 13), ("Sun", 10)]
for number, (day, degrees) in enumerate(week):
    print(number, day, "#" * degrees)
print(sum(d for _, d in week) / 7)
print(max(week, key=lambda pair: pair[1]))
print(week[5:])
