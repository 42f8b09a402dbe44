"""A phone plan: 100 minutes are free, each further one costs 9 cents, from 500 on 5 cents."""

for minutes in (80, 300, 600):
    late = max(minutes - 500, 0)
    print(minutes, (max(minutes - late - 100, 0) * 9 + late * 5) / 100)
