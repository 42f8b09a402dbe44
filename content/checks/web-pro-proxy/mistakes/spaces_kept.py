# fails: claimed
# hint: last_one
def client_ip(meta):
    forwarded = meta.get("HTTP_X_FORWARDED_FOR")
    return forwarded.split(",")[-1] if forwarded else meta["REMOTE_ADDR"]
