from math import prod


def latency(design, name):
    return design[name]["ms"] + sum(latency(design, other) for other in design[name]["calls"])


def reached(design, name):
    found, waiting = set(), list(design[name]["calls"])
    while waiting:
        other = waiting.pop()
        if other not in found:
            found.add(other)
            waiting += design[other]["calls"]
    return found


def availability(design, name):
    return prod(design[other]["up"] for other in reached(design, name) | {name})


def circles(design):
    return sorted(name for name in design if name in reached(design, name))


def page(design, name):
    rows = [f"| {key} | {one['ms']} | {one['up']} | {', '.join(one['calls'])} |" for key, one in design.items()]
    table = "\n".join(["| service | ms | up | calls |", "|---|---|---|---|", *rows])
    return f"# Design\n\n{table}\n\n{name}: {latency(design, name)} ms, up {availability(design, name):.4f}\n"
