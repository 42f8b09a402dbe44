"""The signature header of a payment event."""

from judge import gives

FILES = ("signing.py",)


def _header(body, secret, t):
    import hashlib
    import hmac

    return f"t={t},v1={hmac.new(secret.encode(), f'{t}.{body}'.encode(), hashlib.sha256).hexdigest()}"


def _sign(body, secret, t, hint):
    gives("signing.py", f"sign({body!r}, {secret!r}, {t!r})", _header(body, secret, t), hint=hint)


def form():
    """the header begins with t=1700000000,v1= and goes on with 64 hex digits"""
    lines = 'import re\nbool(re.fullmatch("t=1700000000,v1=[0-9a-f]{64}", sign("{}", "whsec", 1700000000)))'
    gives("signing.py", lines, True, hint="header_form")


def signed():
    """sign('{"id": 1}', "whsec_x", 1700000000) has the right v1"""
    _sign('{"id": 1}', "whsec_x", 1700000000, hint="time_and_body")


def other_time():
    """one second later it is another signature"""
    _sign('{"id": 1}', "whsec_x", 1700000001, hint="time_and_body")


def other_secret():
    """with another secret it is another signature"""
    _sign('{"id": 1}', "whsec_y", 1700000000, hint="the_key")


def any_text():
    """a body with ä and € can be signed, and an empty one as well"""
    for body in ('{"name": "Bäcker €"}', ""):
        _sign(body, "whsec_x", 5, hint="time_and_body")
