# fails: both
# hint: value_at_new_orders
def effects(n0, a0, n1, a1):
    return (n1 - n0) * a0, (a1 - a0) * n0
