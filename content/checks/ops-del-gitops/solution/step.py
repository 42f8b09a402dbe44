def step(kube, commit, good):
    """Bring the cluster to a commit, and give the one that runs well."""
    code = kube.diff(commit)
    if code > 1:
        raise RuntimeError(f"kubectl diff ended with {code}")
    if code == 0:
        return commit
    kube.apply(commit)
    if kube.rollout():
        return commit
    kube.apply(good)
    return good
