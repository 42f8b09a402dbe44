# fails: hints_of_mean
# hint: or_none
def mean(km: list[float]) -> float:
    return sum(km) / len(km) if km else None


def per_city(trips: list[tuple[str, float]]) -> dict[str, float]:
    totals = {}
    for city, km in trips:
        totals[city] = totals.get(city, 0.0) + km
    return totals


def label(city: str, km: float = 0.0) -> str:
    return f"{city}: {km} km"
