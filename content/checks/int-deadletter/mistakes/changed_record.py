# fails: as_it_came
# hint: original
def attempt(step, value, tries):
    """Call a step; again while the connection fails."""
    for _ in range(tries - 1):
        try:
            return step(value)
        except ConnectionError:
            continue
    return step(value)


def pipe(records, steps, tries=3):
    """Send each record through all steps."""
    results, dead = [], []
    for record in records:
        value, step = record, None
        try:
            for step in steps:
                value = attempt(step, value, tries)
                if value is None:
                    break
        except Exception as error:
            dead.append({"record": value, "step": step.__name__, "error": str(error)})
            continue
        if value is not None:
            results.append(value)
    return results, dead


def again(dead, steps):
    """Send the dead letters once more."""
    return pipe([letter["record"] for letter in dead], steps)
