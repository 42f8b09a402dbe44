# fails: found_again
# hint: seed_inside
import random
import string

random.seed(1234)


def make_code(seed):
    return "".join(random.choice(string.ascii_letters + string.digits) for _ in range(12))


def recover(code):
    for seed in range(10000):
        if make_code(seed) == code:
            return seed


print(recover(make_code(1234)))
