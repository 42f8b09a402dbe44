# fails: other_seeds
# hint: all_seeds
import random
import string


def make_code(seed):
    random.seed(seed)
    return "".join(random.choice(string.ascii_letters + string.digits) for _ in range(12))


def recover(code):
    for seed in range(1, 9999):
        if make_code(seed) == code:
            return seed


print(recover(make_code(1234)))
