# fails: points
# hint: in_place
def score(answers, key):
    return sum(answer in key for answer in answers)


def wrong(answers, key):
    return [n for n, (a, k) in enumerate(zip(answers, key), 1) if a != k]


def complete(answers):
    return all(answers)


def perfect(scores, most):
    return any(one == most for one in scores)


def ranking(names):
    return [f"{n}. {name}" for n, name in enumerate(names, 1)]
