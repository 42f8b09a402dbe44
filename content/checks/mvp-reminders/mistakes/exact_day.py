# fails: edges
# hint: highest_reached
STEPS = (3, 10, 21)


def due_steps(invoices, today):
    due = []
    for invoice in invoices:
        if invoice["paid_on"] is not None or not invoice["started"]:
            continue
        late = (today - invoice["due_on"]).days
        step = max((step for step in STEPS if step == late), default=0)
        if step > invoice["sent"]:
            due.append((invoice["id"], step))
    return due
