# fails: all_of_loopback
# hint: steps
def require_scope(host):
    if host != "127.0.0.1":
        raise PermissionError(host)
