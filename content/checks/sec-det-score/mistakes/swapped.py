# fails: eight_two_four
# hint: steps
def score(attacks, alerts):
    hit = [a for a in attacks if any(a["ip"] == x["key"] and a["start"] <= x["first"] <= a["end"] for x in alerts)]
    fp = len(
        [x for x in alerts if not any(a["ip"] == x["key"] and a["start"] <= x["first"] <= a["end"] for a in attacks)]
    )
    tp = len(hit)
    fn = len(attacks) - tp
    return tp, fp, fn, tp / (tp + fn) if tp else 0, tp / (tp + fp) if tp else 0
