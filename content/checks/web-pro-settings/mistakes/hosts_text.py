# fails: hosts
# hint: steps
from django.core.exceptions import ImproperlyConfigured


def read_settings(env):
    debug = env.get("DJANGO_DEBUG") == "1"
    key = env.get("DJANGO_SECRET_KEY")
    if not debug and not key:
        raise ImproperlyConfigured("no key")
    return {"SECRET_KEY": key, "DEBUG": debug, "ALLOWED_HOSTS": [env.get("DJANGO_ALLOWED_HOSTS", "")]}
