# fails: error
# hint: more_is_error
def step(kube, commit, good):
    code = kube.diff(commit)

    if code == 0:
        return commit
    kube.apply(commit)
    if kube.rollout():
        return commit
    kube.apply(good)
    return good
