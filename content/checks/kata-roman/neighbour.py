"""An amount in coins: always the largest that still fits."""


def coins(cents):
    paid = []
    for coin in (200, 100, 50, 20, 10, 5, 2, 1):
        count, cents = divmod(cents, coin)
        paid += [coin] * count
    return paid


print(coins(287))
