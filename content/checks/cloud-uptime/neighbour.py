"""Two alarm clocks that each ring 9 times of 10: how often does at least one ring?"""

silent = (1 - 0.9) * (1 - 0.9)
print(f"{1 - silent:.2f}")
