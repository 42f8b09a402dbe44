def sentence(name, now, before, cases):
    """Say in words what two numbers show."""
    if cases < 30:
        return f"{name} was {now:,}, from {cases} case{'' if cases == 1 else 's'}: too few for a trend."
    if before == 0:
        return f"{name} was {now:,}, with nothing to compare it with."
    change = 100 * (now - before) / before
    if abs(change) < 1:
        return f"{name} stayed about the same at {now:,}."
    if change >= 100:
        return f"{name} {'doubled' if change == 100 else 'more than doubled'} to {now:,}."
    return f"{name} {'rose' if change > 0 else 'fell'} by {round(abs(change))}% to {now:,}."
