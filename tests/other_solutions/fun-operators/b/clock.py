DAY = 24 * 60 * 60


def main():
    total = int(input())
    days, rest = total // DAY, total % DAY
    hours, rest = rest // 3600, rest % 3600
    print(f"{days}d {hours}h {rest // 60}m {rest % 60}s")
    year = int(input())
    leap = (year % 4 == 0) and (year % 100 != 0 or year % 400 == 0)
    print(leap)


main()
