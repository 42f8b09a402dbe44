def findings(pod):
    result = []
    statuses = pod.get("status", {}).get("containerStatuses", [])
    containers = pod["spec"]["containers"]
    if any(s.get("restartCount", 0) > 0 for s in statuses):
        result.append("restarts")
    if statuses == [] or not all(s.get("ready") for s in statuses):
        result.append("not ready")
    if any(not c.get("resources", {}).get("limits") for c in containers):
        result.append("no limits")
    for c in containers:
        name = c["image"].split("@")[0].split("/")[-1]
        if "@" in c["image"]:
            continue
        if ":" not in name or name.endswith(":latest"):
            result.append("latest")
            break
    return result
