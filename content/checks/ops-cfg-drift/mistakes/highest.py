# fails: failed_and_changed
# hint: errors_first
def drift(code, stats):
    names = [host for host, counts in stats.items() if counts["changed"]]
    if code == 2:
        names.append("terraform")
    failed = code == 1 or any(counts["failures"] or counts["unreachable"] for counts in stats.values())
    return 2 if names else 1 if failed else 0, sorted(names)
