import random


def play():
    number = random.randint(1, 100)
    count = 0
    while True:
        count = count + 1
        value = int(input())
        if value == number:
            print(f"correct! You needed {count}.")
            break
        elif value > number:
            print("lower")
        else:
            print("higher")
        if count == 7:
            print(f"Out of tries. It was {number}.")
            return


play()
