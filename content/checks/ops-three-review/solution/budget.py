def summary(requests, errors, target, month):
    """Say what so many errors cost."""
    allowed = (1 - target) * month
    return {"ratio": errors / requests if requests else 0, "allowed": allowed, "used": errors / allowed}
