def step(kube, commit, good):
    code = kube.diff(commit)
    match code:
        case 0:
            return commit
        case 1:
            kube.apply(commit)
            if kube.rollout():
                return commit
            kube.apply(good)
            return good
        case _:
            raise RuntimeError(f"diff ended with {code}")
