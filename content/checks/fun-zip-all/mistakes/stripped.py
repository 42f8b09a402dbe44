# fails: nothing_missing
# hint: only_empty
def score(answers, key):
    return sum(a == k for a, k in zip(answers, key))


def wrong(answers, key):
    return [n for n, (a, k) in enumerate(zip(answers, key), 1) if a != k]


def complete(answers):
    return all(len(answer) == 1 and answer != " " for answer in answers)


def perfect(scores, most):
    return any(one == most for one in scores)


def ranking(names):
    return [f"{n}. {name}" for n, name in enumerate(names, 1)]
