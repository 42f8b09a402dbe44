# fails: more_orders
# hint: orders_at_old_value
def effects(n0, a0, n1, a1):
    return (n1 - n0) * n0, (a1 - a0) * n1
