# fails: one_dog
# hint: best_first
def corners(cx, cy, w, h):
    return cx - w / 2, cy - h / 2, cx + w / 2, cy + h / 2


def area(box):
    return (box[2] - box[0]) * (box[3] - box[1])


def iou(a, b):
    wide = min(a[2], b[2]) - max(a[0], b[0])
    high = min(a[3], b[3]) - max(a[1], b[1])
    common = max(wide, 0) * max(high, 0)
    return common / (area(a) + area(b) - common)


def nms(boxes, scores, limit=0.5):
    kept = []
    for place in range(len(boxes)):
        if all(iou(boxes[place], boxes[other]) <= limit for other in kept):
            kept.append(place)
    return kept
