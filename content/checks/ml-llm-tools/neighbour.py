"""A cook reads orders from a slip until it says done, and never more than four.

What the kitchen doesn't have is told back rather than ending the evening.
"""

kitchen = {"soup": 5, "cake": 3}
slip = ["soup", "pizza", "cake", "done", "soup"]
log = []
for order in slip[:4]:
    if order == "done":
        break
    log.append(f"{kitchen[order]} EUR" if order in kitchen else f"sorry, no {order}")
print(log)
