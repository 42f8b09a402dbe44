LEAST = 10


def summary(answers):
    """Give the number of answers, and their scores unless they are too few."""
    scores = answers["satisfaction"]
    if len(answers) < LEAST:
        return {"answers": len(answers), "median": None, "happy": None}
    return {"answers": len(answers), "median": scores.median(), "happy": (scores >= 4).mean()}
