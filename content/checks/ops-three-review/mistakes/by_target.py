# fails: game
# hint: of_the_month
def summary(requests, errors, target, month):
    allowed = target * month
    return {"ratio": errors / requests if requests else 0, "allowed": allowed, "used": errors / allowed}
