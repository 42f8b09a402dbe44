def iou(a, b):
    wide = min(a[2], b[2]) - max(a[0], b[0])  # free: it comes from the hour before
    high = min(a[3], b[3]) - max(a[1], b[1])  # free: it comes from the hour before
    common = max(wide, 0) * max(high, 0)  # free: it comes from the hour before
    areas = [(box[2] - box[0]) * (box[3] - box[1]) for box in (a, b)]  # free: it comes from the hour before
    return common / (sum(areas) - common)  # free: it comes from the hour before


def match(found, truth, least=0.5):
    free, hits = list(truth), []
    for box, _ in sorted(found, key=lambda pair: -pair[1]):
        best = max(free, key=lambda true: iou(box, true), default=None)
        hit = best is not None and iou(box, best) >= least
        if hit:
            free.remove(best)
        hits.append(hit)
    return hits


def average_precision(hits, total):
    at_hits = [sum(hits[: place + 1]) / (place + 1) for place, hit in enumerate(hits) if hit]
    return sum(at_hits) / total
