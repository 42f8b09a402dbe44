# fails: both_rates
# hint: of_each
def split(rows, tested):
    train = [row for row in rows if row[0] not in tested]
    return train, [row for row in rows if row[0] in tested]


def rates(rows, threshold):
    ill = [score >= threshold for _, label, score in rows if label == 1]
    healthy = [score < threshold for _, label, score in rows if label == 0]
    return sum(ill) / len(rows), sum(healthy) / len(rows)


def threshold_for(rows, least):
    return max(score for _, _, score in rows if rates(rows, score)[0] >= least)
