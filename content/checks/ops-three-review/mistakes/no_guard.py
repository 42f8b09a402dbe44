# fails: no_requests
# hint: ZeroDivisionError
def summary(requests, errors, target, month):
    allowed = (1 - target) * month
    return {"ratio": errors / requests, "allowed": allowed, "used": errors / allowed}
