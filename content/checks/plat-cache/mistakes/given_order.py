# fails: exact
# hint: sorted_paths
import hashlib


def key(prefix, files):
    """Give a key that changes with any path or content."""
    digest = hashlib.sha256()
    for path in files:
        digest.update(f"{path}\0{len(files[path])}\0".encode())
        digest.update(files[path])
    return f"{prefix}-{digest.hexdigest()[:12]}"


def restore(saved, exact, prefixes):
    """Find the best cache that is there."""
    if exact in saved:
        return exact, "hit"
    for prefix in prefixes:
        fitting = [name for name in saved if name.startswith(prefix)]
        if fitting:
            return fitting[-1], "partial"
    return None, "miss"
