# fails: no_key
# hint: refuse
def read_settings(env):
    return {
        "SECRET_KEY": env.get("DJANGO_SECRET_KEY", "django-insecure-key"),
        "DEBUG": env.get("DJANGO_DEBUG", "0") == "1",
        "ALLOWED_HOSTS": [host for host in env.get("DJANGO_ALLOWED_HOSTS", "").split(",") if host],
    }
