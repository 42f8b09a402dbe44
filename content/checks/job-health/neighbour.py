"""A school nurse predicts who will need glasses. How many of those who need them did she find, and how many did she miss?

Recall looks only at the children who really need glasses. The others don't count here.
"""

need = [1, 1, 1, 0, 0, 1, 0, 0]
guess = [1, 0, 1, 0, 1, 1, 0, 0]

found = sum(real and said for real, said in zip(need, guess, strict=True))
missed = sum(need) - found
print("found", found, "missed", missed)
print(f"recall {found / sum(need):.2f}")
