# fails: debug_off
# hint: only_one
from django.core.exceptions import ImproperlyConfigured


def read_settings(env):
    debug = bool(env.get("DJANGO_DEBUG"))
    key = env.get("DJANGO_SECRET_KEY")
    if not debug and not key:
        raise ImproperlyConfigured("no key")
    hosts = env.get("DJANGO_ALLOWED_HOSTS")
    return {"SECRET_KEY": key, "DEBUG": debug, "ALLOWED_HOSTS": hosts.split(",") if hosts else []}
