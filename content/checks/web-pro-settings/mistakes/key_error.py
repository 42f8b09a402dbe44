# fails: debug_on
# hint: KeyError
def read_settings(env):
    return {
        "SECRET_KEY": env["DJANGO_SECRET_KEY"],
        "DEBUG": env.get("DJANGO_DEBUG") == "1",
        "ALLOWED_HOSTS": [host for host in env.get("DJANGO_ALLOWED_HOSTS", "").split(",") if host],
    }
