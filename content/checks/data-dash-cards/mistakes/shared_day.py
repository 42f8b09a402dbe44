# fails: month_before
# hint: day_before
def period_before(start, end):
    return start - (end - start), start


def change(now, before):
    if before == 0:
        return "n/a"
    percent = (now - before) / before * 100
    return f"{abs(percent):.1f}% {'up' if percent > 0 else 'down'}"
