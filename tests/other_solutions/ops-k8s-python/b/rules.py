def _is_latest(image):
    if "@sha256:" in image:
        return False
    last = image.rpartition("/")[2]
    _, _, tag = last.partition(":")
    return tag in ("", "latest")


def findings(pod):
    status = pod["status"]
    found = []
    for one in status.get("containerStatuses") or []:
        if one["restartCount"] > 0:
            found.append("restarts")
            break
    ready = False
    for condition in status.get("conditions") or []:
        if condition["type"] == "Ready":
            ready = condition["status"] == "True"
    if not ready:
        found.append("not ready")
    if any("limits" not in c.get("resources", {}) for c in pod["spec"]["containers"]):
        found.append("no limits")
    if any(_is_latest(c["image"]) for c in pod["spec"]["containers"]):
        found.append("latest")
    return found
