"""A season ticket of 10 months is paid back month by month, but only from the third month on. How much after 2, 3 and 12?"""


def paid_back(price, month):
    """Give what has been paid back."""
    if month < 3:
        return 0
    return price if month > 10 else price * month // 10


print([paid_back(95, month) for month in (2, 3, 12)])
