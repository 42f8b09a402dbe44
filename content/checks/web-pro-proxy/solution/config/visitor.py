def client_ip(meta):
    """Give the visitor's address as our own proxy saw it."""
    forwarded = meta.get("HTTP_X_FORWARDED_FOR", "")
    return forwarded.split(",")[-1].strip() or meta["REMOTE_ADDR"]
