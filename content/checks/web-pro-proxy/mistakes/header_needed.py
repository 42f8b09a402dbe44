# fails: direct
# hint: KeyError
def client_ip(meta):
    return meta["HTTP_X_FORWARDED_FOR"].split(",")[-1].strip()
