# fails: nothing_missing
# hint: steps
def score(answers, key):
    return sum(a == k for a, k in zip(answers, key))


def wrong(answers, key):
    return [n for n, (a, k) in enumerate(zip(answers, key), 1) if a != k]


def complete(answers):
    return any(answers)


def perfect(scores, most):
    return any(one == most for one in scores)


def ranking(names):
    return [f"{n}. {name}" for n, name in enumerate(names, 1)]
