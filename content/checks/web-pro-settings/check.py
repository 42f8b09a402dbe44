"""Settings from the environment, safe when a variable is forgotten."""

from judge import expect, raises, value

FILES = ("config/env.py",)
STAND_INS = ("django",)


def _hold(env, key, wanted, hint=None):
    got = value("config/env.py", f"read_settings({env!r})[{key!r}]")
    expect(got, wanted, of=f"{key} with {env}", hint=hint)


def key():
    """SECRET_KEY is what DJANGO_SECRET_KEY says: k1-secret"""
    _hold({"DJANGO_SECRET_KEY": "k1-secret"}, "SECRET_KEY", "k1-secret")
    _hold({"DJANGO_SECRET_KEY": "other", "DJANGO_DEBUG": "1"}, "SECRET_KEY", "other")


def debug_on():
    """DJANGO_DEBUG=1 switches debug on, and a key isn't needed then"""
    _hold({"DJANGO_SECRET_KEY": "k", "DJANGO_DEBUG": "1"}, "DEBUG", True, hint="true_or_false")
    _hold({"DJANGO_DEBUG": "1"}, "DEBUG", True, hint="true_or_false")


def debug_off():
    """0, an empty text, false and a missing variable leave debug off"""
    for word in ("0", "", "false", None):
        env = {"DJANGO_SECRET_KEY": "k"} | ({} if word is None else {"DJANGO_DEBUG": word})
        _hold(env, "DEBUG", False, hint="only_one")


def hosts():
    """DJANGO_ALLOWED_HOSTS=a.org,b.org gives two hosts, and c.org gives one"""
    _hold({"DJANGO_SECRET_KEY": "k", "DJANGO_ALLOWED_HOSTS": "a.org,b.org"}, "ALLOWED_HOSTS", ["a.org", "b.org"])
    _hold({"DJANGO_SECRET_KEY": "k", "DJANGO_ALLOWED_HOSTS": "c.org"}, "ALLOWED_HOSTS", ["c.org"], hint="a_list")


def no_hosts():
    """without the variable, or with an empty one, there is no host: []"""
    for env in ({"DJANGO_SECRET_KEY": "k"}, {"DJANGO_SECRET_KEY": "k", "DJANGO_ALLOWED_HOSTS": ""}):
        _hold(env, "ALLOWED_HOSTS", [], hint="empty_host")


def no_key():
    """debug off and no key, or an empty one, is ImproperlyConfigured"""
    for env in ({}, {"DJANGO_SECRET_KEY": ""}, {"DJANGO_DEBUG": "0", "DJANGO_ALLOWED_HOSTS": "a.org"}):
        raises("config/env.py", f"read_settings({env!r})", "ImproperlyConfigured", hint="refuse")
