# fails: forwarded
# hint: header_first
def client_ip(meta):
    return meta.get("REMOTE_ADDR") or meta.get("HTTP_X_FORWARDED_FOR")
