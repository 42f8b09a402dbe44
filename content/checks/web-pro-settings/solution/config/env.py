from django.core.exceptions import ImproperlyConfigured


def read_settings(env):
    """Give the settings that depend on where the code runs."""
    key = env.get("DJANGO_SECRET_KEY", "")
    debug = env.get("DJANGO_DEBUG") == "1"
    if not key and not debug:
        raise ImproperlyConfigured("Set DJANGO_SECRET_KEY, or DJANGO_DEBUG=1 on your own machine.")
    hosts = env.get("DJANGO_ALLOWED_HOSTS", "")
    return {
        "SECRET_KEY": key or "only-for-debug",
        "DEBUG": debug,
        "ALLOWED_HOSTS": [host for host in hosts.split(",") if host],
    }
