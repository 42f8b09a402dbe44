# fails: start
# hint: months_before
CENTS = {"free": 0, "monthly": 900, "yearly": 750}


def movements(changes, month):
    pays, total = {}, dict.fromkeys(("start", "new", "returned", "expanded", "shrunk", "lost", "end"), 0)
    for when, user, plan in changes:
        if when != month:
            continue
        before, after = pays.get(user), CENTS[plan]
        if when == month:
            total[name_of(before, after)] += abs(after - (before or 0))
        if after or before is not None:
            pays[user] = after
        if when < month:
            total["start"] = sum(pays.values())
    total["end"] = sum(pays.values())
    return total


def name_of(before, after):
    if before is None:
        return "new"
    if before == 0:
        return "returned"
    if after == 0:
        return "lost"
    return "expanded" if after > before else "shrunk"
