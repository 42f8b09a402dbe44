# fails: clear_case
# hint: ZeroDivisionError
from verdict import p_value

LIMIT = 0.05


def winner(a, b, looks):
    numbers = range(looks)
    stops = [len(a) * look // looks for look in numbers]
    values = [p_value(sum(a[:seen]), seen, sum(b[:seen]), seen) for seen in stops]
    return min(values) < LIMIT
