# fails: too_early
# hint: each_look
from verdict import p_value

LIMIT = 0.05


def winner(a, b, looks):
    numbers = range(1, looks + 1)
    stops = [len(a) * look // looks for look in numbers]
    values = [p_value(sum(a[:seen]), seen, sum(b[:seen]), seen) for seen in stops[-1:]]
    return min(values) < LIMIT
