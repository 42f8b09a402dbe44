# fails: leap_years
# hint: every_four_hundred
seconds = int(input())
print(seconds // 86400, seconds % 86400 // 3600, seconds % 3600 // 60, seconds % 60)
year = int(input())
print(year % 4 == 0 and year % 100 != 0)
