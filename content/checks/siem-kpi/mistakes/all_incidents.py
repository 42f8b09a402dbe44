# fails: false_alarms
# hint: real
from statistics import mean, median


def rounded(measure, numbers):
    """Measure some numbers, or give None when there are none."""
    return round(measure(numbers), 2) if numbers else None


def kpi(incidents):
    """Give the figures of detection and response."""
    real = list(incidents)
    closed = [one["contained"] - one["detected"] for one in real if one["contained"] is not None]
    return {
        "mttd": rounded(mean, [one["detected"] - one["started"] for one in real]),
        "mttr": rounded(mean, closed),
        "median_mttr": rounded(median, closed),
        "open": len(real) - len(closed),
        "precision": rounded(mean, [float(one["real"]) for one in incidents]),
    }
