"""A lift carries 600 kg. How many people of 82.5 kg with luggage of 9 kg may enter at most?"""

people = 0
while (people + 1) * (82.5 + 9) <= 600:
    people += 1
print(people)
