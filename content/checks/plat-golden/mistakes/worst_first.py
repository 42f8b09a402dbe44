# fails: lines
# hint: rank
def score(service, levels):
    """Give the level that is reached, and the next step."""
    reached = "none"
    for level, rules in levels:
        for rule in rules:
            if not service.get(rule):
                return reached, rule
        reached = level
    return reached, None


def report(services, levels):
    """Give a line for each service, the best first."""
    ranks = ["none", *(level for level, _ in levels)]
    lines = []
    for service in services:
        level, step = score(service, levels)
        text = f"{service['name']}: {level}, " + (f"next: {step}" if step else "done")
        lines.append((ranks.index(level), service["name"], text))
    return [text for _, _, text in sorted(lines)]
