"""Ten eggs of a farm weigh 61.5 grams on average, where 60 with a spread of 4 are usual. Is that still chance?

The error of the mean is the spread by the root of ten; the distance is counted in such errors.
"""

import statistics

eggs = [64, 58, 60, 66, 59, 63, 61, 57, 65, 62]
error = 4 / len(eggs) ** 0.5
away = (statistics.fmean(eggs) - 60) / error
print(f"{away:.2f} errors away:", "look at the scales" if abs(away) > 3 else "chance")
