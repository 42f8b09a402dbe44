"""What is wrong with a pod, by four rules."""

from judge import expect, value

FILES = ("rules.py",)
LIMITS = {"limits": {"cpu": "200m", "memory": "128Mi"}}


def _pod(*containers):
    """Each container is image, resources, restarts and ready."""
    specs = [
        {"name": f"c{n}", "image": image, "resources": limits} for n, (image, limits, _, _) in enumerate(containers)
    ]
    states = [
        {"name": f"c{n}", "restartCount": count, "ready": ready} for n, (_, _, count, ready) in enumerate(containers)
    ]
    ready = [{"type": "Ready", "status": str(all(state["ready"] for state in states))}]
    status = {"phase": "Running", "conditions": ready, "containerStatuses": states}
    return {"metadata": {"name": "beacon"}, "spec": {"containers": specs}, "status": status}


def _finds(wanted, *containers, hint=None):
    expect(value("rules.py", f"list(findings({_pod(*containers)!r}))"), wanted, of="the findings", hint=hint)


def healthy():
    """a pod with beacon:3, limits, ready and no restarts has no findings"""
    _finds([], ("beacon:3", LIMITS, 0, True))


def restarts():
    """one restart is a finding, and so is a container that isn't ready"""
    _finds(["restarts"], ("beacon:3", LIMITS, 1, True))
    _finds(["not ready"], ("beacon:3", LIMITS, 0, False))


def no_limits():
    """resources without limits, or with requests alone, are a finding"""
    for resources in ({}, {"requests": {"cpu": "100m"}}):
        _finds(["no limits"], ("beacon:3", resources, 0, True), hint="limits_missing")


def latest():
    """the tag latest and no tag at all are found, latest-3 isn't"""
    _finds(["latest"], ("beacon:latest", LIMITS, 0, True), hint="the_tag")
    _finds(["latest"], ("beacon", LIMITS, 0, True), hint="no_tag")
    _finds([], ("beacon:latest-3", LIMITS, 0, True), hint="the_tag")


def registry():
    """the port of a registry is no tag: host:5000/beacon has none"""
    _finds(["latest"], ("host:5000/beacon", LIMITS, 0, True), hint="port_is_no_tag")
    _finds([], ("host:5000/team/beacon:3", LIMITS, 0, True), hint="port_is_no_tag")


def second_container():
    """a second container counts as well, each finding once, in their order"""
    bad = ("redis", {}, 4, False)
    _finds(["restarts", "not ready", "no limits", "latest"], ("beacon:3", LIMITS, 0, True), bad, bad, hint="each_once")


def pending():
    """a pod that has no states yet is not ready, and nothing breaks"""
    pod = _pod(("beacon:3", LIMITS, 0, True))
    pod["status"] = {"phase": "Pending"}
    expect(value("rules.py", f"list(findings({pod!r}))"), ["not ready"], of="the findings", hint="no_states")
