# fails: none
# hint: steps
def drift(code, stats):
    names = [host for host in stats]
    if code == 2:
        names.append("terraform")
    failed = code == 1 or any(counts["failures"] or counts["unreachable"] for counts in stats.values())
    return 1 if failed else 2 if names else 0, sorted(names)
