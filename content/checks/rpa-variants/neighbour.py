"""Which bus line is usually late, though one day was terrible?"""

from statistics import mean, median

late = {"4": [1, 2, 55], "9": [6, 7, 8]}
for line, minutes in late.items():
    print(line, "mean", round(mean(minutes), 1), "median", median(minutes))
