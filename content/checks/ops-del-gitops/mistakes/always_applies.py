# fails: equal
# hint: nothing_to_do
def step(kube, commit, good):
    code = kube.diff(commit)
    if code > 1:
        raise RuntimeError(f"kubectl diff ended with {code}")

    kube.apply(commit)
    if kube.rollout():
        return commit
    kube.apply(good)
    return good
