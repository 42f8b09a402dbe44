# fails: empty
# hint: no_header
def client_ip(meta):
    if "HTTP_X_FORWARDED_FOR" in meta:
        *_, last = meta["HTTP_X_FORWARDED_FOR"].split(",")
        return last.strip()
    return meta["REMOTE_ADDR"]
