from . import money, split


def main():
    share = split.split_bill(total=84, people=4)
    print(money.format_money(share))


if __name__ == "__main__":
    main()
