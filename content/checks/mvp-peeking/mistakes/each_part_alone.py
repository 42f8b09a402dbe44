# fails: from_the_first
# hint: each_look
from verdict import p_value

LIMIT = 0.05


def winner(a, b, looks):
    numbers = range(1, looks + 1)
    stops = [len(a) * look // looks for look in numbers]
    values = [p_value(sum(a[seen - len(a) // looks : seen]), len(a) // looks, sum(b[seen - len(b) // looks : seen]), len(a) // looks) for seen in stops]
    return min(values) < LIMIT
