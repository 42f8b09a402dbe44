"""A post office writes 'parcel "for whom" weight', and a name may have an escaped quote in it. Take the lines apart, and count by weight.

Inside the quotes a backslash takes the next character along, so an escaped quote doesn't end the name.
"""

import re
from collections import Counter

ROW = re.compile(r'parcel "((?:[^"\\]|\\.)*)" (\d+)kg')
weights = Counter()
for row in ('parcel "Ana" 3kg', r'parcel "Ben \"Big\" Ott" 3kg', "parcel for me"):
    if found := ROW.fullmatch(row):
        print(found[1])
        weights[int(found[2])] += 1
print(weights.most_common(1))
