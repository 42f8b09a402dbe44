# fails: ratios
# hint: share_of_requests
ENOUGH, MORE_ERRORS, SLOWER = 200, 0.01, 1.2


def verdict(stable, canary):
    if min(stable["requests"], canary["requests"]) < ENOUGH:
        return "wait"
    more = (canary["errors"] - stable["errors"]) / 1000
    slower = canary["p95"] / stable["p95"]
    return "stop" if more > MORE_ERRORS or slower > SLOWER else "promote"
