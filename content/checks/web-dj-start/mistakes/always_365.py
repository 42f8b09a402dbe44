# fails: leap_year
# hint: real_years
def days_left(today):
    day = today.timetuple().tm_yday
    return 0 if day == 1 else 366 - day
