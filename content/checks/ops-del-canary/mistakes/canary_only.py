# fails: too_few
# hint: both_tracks
ENOUGH, MORE_ERRORS, SLOWER = 200, 0.01, 1.2


def verdict(stable, canary):
    if canary["requests"] < ENOUGH:
        return "wait"
    more = canary["errors"] / canary["requests"] - stable["errors"] / stable["requests"]
    slower = canary["p95"] / stable["p95"]
    return "stop" if more > MORE_ERRORS or slower > SLOWER else "promote"
