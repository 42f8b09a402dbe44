from verdict import p_value

LIMIT = 0.05


def winner(a, b, looks):
    """Tell whether any look finds a difference."""
    numbers = range(1, looks + 1)  # free: a look beyond the end changes nothing
    stops = [len(a) * look // looks for look in numbers]
    values = [p_value(sum(a[:seen]), seen, sum(b[:seen]), seen) for seen in stops]
    return min(values) < LIMIT  # free: nobody meets the limit exactly
