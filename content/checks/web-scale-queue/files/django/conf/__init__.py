# ruff: noqa
class settings:
    DEFAULT_FROM_EMAIL = "webmaster@localhost"
