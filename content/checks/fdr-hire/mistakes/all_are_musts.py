# fails: must
# hint: musts
from statistics import mean, median


def decide(grades, musts):
    """Decide about a candidate."""
    for criterion in grades:
        if median(grades[criterion]) < 3:
            return "no", criterion
    for criterion, given in grades.items():
        if max(given) - min(given) >= 3:
            return "talk", criterion
    whole = round(mean(median(given) for given in grades.values()), 2)
    return ("yes" if whole >= 3.5 else "no"), whole
