"""A shop wants every price function to refuse negative results, and some to round. Write two decorators for that.

not_negative takes the function at once. rounded takes a number first, so it has one layer more.
"""

from functools import wraps


def not_negative(price):
    @wraps(price)
    def checked(*goods):
        return max(0, price(*goods))

    return checked


def rounded(places):
    def decorate(price):
        return wraps(price)(lambda *goods: round(price(*goods), places))

    return decorate


@rounded(1)
@not_negative
def voucher(total, value):
    return total - value


print(voucher(9.99, 5), voucher(3, 5), voucher.__name__)
