# fails: a_day
# hint: whole_days
seconds = int(input())
days = (seconds - 1) // 86400
rest = seconds - days * 86400
print(days, rest // 3600, rest % 3600 // 60, rest % 60)
year = int(input())
print(year % 4 == 0 and (year % 100 != 0 or year % 400 == 0))
