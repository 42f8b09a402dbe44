# fails: pending
# hint: KeyError
def findings(pod):
    containers, states = pod["spec"]["containers"], pod["status"]["containerStatuses"]
    rules = {
        "restarts": any(state["restartCount"] > 0 for state in states),
        "not ready": not states or not all(state["ready"] for state in states),
        "no limits": not all(container.get("resources", {}).get("limits") for container in containers),
        "latest": any(tag_of(container["image"]) == "latest" for container in containers),
    }
    return [name for name, holds in rules.items() if holds]


def tag_of(image):
    return image.rpartition("/")[2].partition(":")[2] or "latest"
