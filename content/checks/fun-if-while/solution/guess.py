import random

secret = random.randint(1, 100)  # free: the check decides which number it is
tries = 0
while tries < 7:
    guess = int(input("Your guess: "))
    tries += 1
    if guess == secret:
        print("correct, after", tries, "tries")
        break
    elif guess < secret:
        print("higher")
    else:
        print("lower")
else:
    print("It was", secret)
