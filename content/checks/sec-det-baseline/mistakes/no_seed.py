# fails: seeded
# hint: by_seed
import random

with open("traffic.csv", "w") as f:
    f.write("hour,count\n")
    for hour in range(672):
        day = hour % 24
        count = 400 if hour == 100 else random.randint(50, 70) + 10 * (8 < day < 20)
        f.write(f"{hour},{count}\n")
