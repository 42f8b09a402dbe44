WEIGHTS = {
    "AV": {"N": 0.85, "A": 0.62, "L": 0.55, "P": 0.2},
    "AC": {"L": 0.77, "H": 0.44},
    "PR": {"N": 0.85, "L": 0.62, "H": 0.27},
    "UI": {"N": 0.85, "R": 0.62},
    "C": {"H": 0.56, "L": 0.22, "N": 0.0},
}
CHANGED_PR = {"N": 0.85, "L": 0.68, "H": 0.5}


def roundup(number):
    """Round up to one decimal, without the noise of floats, as Appendix A says."""
    whole = round(number * 100_000)  # free: how much noise is cut away
    return whole / 100_000 if whole % 10_000 == 0 else (whole // 10_000 + 1) / 10  # free: as above


def base(vector):
    """Give the base score of a vector."""
    metrics = dict(part.split(":") for part in vector.split("/"))
    changed = metrics["S"] == "C"
    kept = 1.0
    for name in ("C", "I", "A"):
        kept *= 1 - WEIGHTS["C"][metrics[name]]
    lost = 1 - kept
    if lost <= 0:
        return 0.0
    impact = 7.52 * (lost - 0.029) - 3.25 * (lost - 0.02) ** 15 if changed else 6.42 * lost
    privileges = (CHANGED_PR if changed else WEIGHTS["PR"])[metrics["PR"]]
    ease = 8.22 * privileges
    for name in ("AV", "AC", "UI"):
        ease *= WEIGHTS[name][metrics[name]]
    return roundup(min((impact + ease) * (1.08 if changed else 1), 10))
