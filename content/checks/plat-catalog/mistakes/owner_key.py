# fails: wrong
# hint: steps
from collections import Counter


def impact(services, name):
    """Give all that stop working without a service."""
    if name not in {service["name"] for service in services}:
        raise KeyError(name)
    return sorted(affected(services, name) - {name})


def affected(services, name):
    """Give all that need a service, directly or through others."""
    found, waiting = set(), [name]
    while waiting:
        down = waiting.pop()
        for service in services:
            if down in service["needs"] and service["name"] not in found:
                found.add(service["name"])
                waiting.append(service["name"])
    return found


def problems(services):
    """Say what is wrong with the catalogue."""
    counts = Counter(service["name"] for service in services)
    texts = {f"{name}: twice" for name, count in counts.items() if count > 1}
    for service in services:
        name = service["name"]
        if "owner" not in service:
            texts.add(f"{name}: no owner")
        texts |= {f"{name}: needs unknown {need}" for need in service["needs"] if need not in counts}
        if name in affected(services, name):
            texts.add(f"{name}: needs itself")
    return sorted(texts)
