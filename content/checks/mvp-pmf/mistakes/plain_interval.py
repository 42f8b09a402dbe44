# fails: nine_of_twenty
# hint: wilson_form
from datetime import timedelta
from math import sqrt
from statistics import NormalDist

PAUSE = timedelta(days=90)
Z = NormalDist().inv_cdf(0.975)


def may_ask(active_weeks, last_asked, today):
    return active_weeks >= 2 and (last_asked is None or today - last_asked >= PAUSE)


def wilson(k, n):
    share, extra = k / n, 0
    middle = (share + extra / 2) / (1 + extra)
    reach = Z * sqrt(share * (1 - share) / n + extra / n / 4) / (1 + extra)
    return middle - reach, middle + reach
