# fails: somebody
# hint: steps
def score(answers, key):
    return sum(a == k for a, k in zip(answers, key))


def wrong(answers, key):
    return [n for n, (a, k) in enumerate(zip(answers, key), 1) if a != k]


def complete(answers):
    return all(answers)


def perfect(scores, most):
    for one in scores:
        return one == most
    return False


def ranking(names):
    return [f"{n}. {name}" for n, name in enumerate(names, 1)]
