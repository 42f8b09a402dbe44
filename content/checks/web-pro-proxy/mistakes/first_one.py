# fails: claimed
# hint: last_one
def client_ip(meta):
    forwarded = meta.get("HTTP_X_FORWARDED_FOR")
    if forwarded:
        return forwarded.split(",")[0].strip()
    return meta["REMOTE_ADDR"]
