# fails: long_time
# hint: steps
seconds = int(input())
days = seconds // 86400
hours = seconds // 3600
minutes = seconds % 3600 // 60
print(days, hours, minutes, seconds % 60)
year = int(input())
print(year % 4 == 0 and (year % 100 != 0 or year % 400 == 0))
