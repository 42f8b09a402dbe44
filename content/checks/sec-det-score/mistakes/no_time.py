# fails: at_the_edges
# hint: edges
def score(attacks, alerts):
    ips = {a["ip"] for a in attacks}
    seen = {a["key"] for a in alerts}
    tp = len(ips & seen)
    fp = len(seen - ips)
    fn = len(ips - seen)
    return tp, fp, fn, tp / (tp + fp) if tp else 0, tp / (tp + fn) if tp else 0
