# fails: look_alikes
# hint: no_address
def require_scope(host):
    if not (host.startswith("127.") or host == "::1"):
        raise PermissionError(host)
