import random
import string

LETTERS = string.ascii_letters + string.digits


def make_code(seed):
    """Draw a code that only looks secret."""
    random.seed(seed)
    return "".join(random.choices(LETTERS, k=12))


def recover(code):
    """Find the seed of a code by trying."""
    for seed in range(10_000):  # free: more seeds do no harm
        if make_code(seed) == code:
            return seed
    return None


if __name__ == "__main__":
    print(recover(make_code(1234)))
