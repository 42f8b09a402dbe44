seconds = int(input("Seconds: "))
days = seconds // 86400
hours = seconds % 86400 // 3600
minutes = seconds % 3600 // 60
print(days, "days", hours, "hours", minutes, "minutes", seconds % 60, "seconds")

year = int(input("Year: "))
print(year % 4 == 0 and year % 100 != 0 or year % 400 == 0)
