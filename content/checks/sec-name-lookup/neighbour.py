"""Friends say in which towns they live. Keep each town once for each friend, and say for whom the towns differ from last year.

A set forgets what came twice, and sorting makes two lists comparable whatever their order was.
"""

last_year = {"Ana": ["Lima"], "Ben": ["Oslo", "Rome"], "Cleo": []}
answers = [("Ana", "Lima"), ("Ben", "Rome"), ("Ana", "Lima"), ("Ben", "Kyiv")]

towns = {friend: sorted({town for who, town in answers if who == friend}) for friend in last_year}
for friend in towns:
    moved = towns[friend] != last_year[friend]
    print(friend, towns[friend], "moved" if moved else "as before")
