# fails: last_chance
# hint: seven
import random

secret = random.randint(1, 100)
tries = 1
while tries < 7:
    guess = int(input("Your guess: "))
    if guess == secret:
        print("correct", tries)
        break
    elif guess < secret:
        print("higher")
    else:
        print("lower")
    tries += 1
else:
    print("It was", secret)
