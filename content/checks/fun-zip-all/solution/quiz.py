def score(answers, key):
    return sum(answer == right for answer, right in zip(answers, key))


def wrong(answers, key):
    return [number for number, (answer, right) in enumerate(zip(answers, key), 1) if answer != right]


def complete(answers):
    return all(answer != "" for answer in answers)


def perfect(scores, most):
    return any(score == most for score in scores)


def ranking(names):
    return [f"{number}. {name}" for number, name in enumerate(names, 1)]
