# fails: sides
# hint: by_patient
def split(rows, tested):
    cut = len(rows) - len(tested)
    return rows[:cut], rows[cut:]


def rates(rows, threshold):
    ill = [score >= threshold for _, label, score in rows if label == 1]
    healthy = [score < threshold for _, label, score in rows if label == 0]
    return sum(ill) / len(ill), sum(healthy) / len(healthy)


def threshold_for(rows, least):
    return max(score for _, _, score in rows if rates(rows, score)[0] >= least)
