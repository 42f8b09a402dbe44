"""Show a week of sleep twice in one figure, as a line over the days and as a pie of nights above and below eight hours.

subplots gives the two axes side by side, and each gets its own title.
"""

import matplotlib.pyplot as plt

hours = [7.5, 6, 8.5, 9, 7, 8.2, 5.5]
sheet, (left, right) = plt.subplots(ncols=2, figsize=(7, 3))
left.plot(range(1, 8), hours)
left.set_title("Friday was the shortest but one")
enough = sum(night >= 8 for night in hours)
right.pie([enough, len(hours) - enough], labels=["8 or more", "less"])
right.set_title("Three nights were long enough")
sheet.savefig("sleep.png")
print(enough, "long nights")
