import random

secret = random.randint(1, 100)
tries = 0
while tries < 7:
    guess = int(input("Your guess: "))
    tries += 1
    if guess < secret:
        print("higher")
    elif guess > secret:
        print("lower")
    else:
        print("correct, after", tries, "tries")
        break
else:
    print("The number was", secret)
