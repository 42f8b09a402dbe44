"""A post office looks at parcels: too heavy, no stamp of the two that are known, or fine. Then the three heaviest.

The weight is asked first, the stamp second; the sort goes by weight.
"""

parcels = {"A1": (31.0, "PAID"), "B2": (4.5, "PAID-EU"), "C3": (7.2, "DUE"), "D4": (1.1, "FREE"), "E5": (9.9, "PAID")}
for label, (kilos, stamp) in parcels.items():
    print(label, "too heavy" if kilos > 30 else "fine" if stamp.startswith(("PAID", "FREE")) else "no stamp")
heaviest = sorted(parcels, key=lambda label: -parcels[label][0])
print("heaviest:", heaviest[:3])
