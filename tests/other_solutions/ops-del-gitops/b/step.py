def step(kube, commit, good):
    differs = kube.diff(commit)
    if differs > 1:
        raise RuntimeError("kubectl diff failed")
    runs = commit
    if differs:
        kube.apply(commit)
        if kube.rollout() is False:
            kube.apply(good)
            runs = good
    return runs
