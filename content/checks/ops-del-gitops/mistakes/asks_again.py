# fails: asked_once
# hint: once
def step(kube, commit, good):
    code = kube.diff(commit)
    if code > 1:
        raise RuntimeError(f"kubectl diff ended with {code}")
    if kube.diff(commit) == 0:
        return commit
    kube.apply(commit)
    if kube.rollout():
        return commit
    kube.apply(good)
    return good
