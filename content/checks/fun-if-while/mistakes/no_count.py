# fails: counts_tries
# hint: count_them
import random

secret = random.randint(1, 100)
for _ in range(7):
    guess = int(input("Your guess: "))
    if guess == secret:
        print("correct")
        break
    elif guess < secret:
        print("higher")
    else:
        print("lower")
else:
    print("It was", secret)
