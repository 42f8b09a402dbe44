ENOUGH, MORE_ERRORS, SLOWER = 200, 0.01, 1.2


def verdict(stable, canary):
    """Say what becomes of a canary."""
    if min(stable["requests"], canary["requests"]) < ENOUGH:
        return "wait"
    more = canary["errors"] / canary["requests"] - stable["errors"] / stable["requests"]
    slower = canary["p95"] / stable["p95"]
    return "stop" if more > MORE_ERRORS or slower > SLOWER else "promote"  # free: exactly at a limit
