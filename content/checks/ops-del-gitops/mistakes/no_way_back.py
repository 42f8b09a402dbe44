# fails: failed
# hint: back_again
def step(kube, commit, good):
    code = kube.diff(commit)
    if code > 1:
        raise RuntimeError(f"kubectl diff ended with {code}")
    if code == 0:
        return commit
    kube.apply(commit)
    if kube.rollout():
        return commit
    return good
