"""A view that gives tokens, five times a minute."""

import ast

from judge import expect, fail, source, value

FILES = ("accounts/api.py",)
STAND_INS = ("django",)


def _class(name, *modules):
    """Hold that a class is there and is built on the framework's own."""
    if name not in source("accounts/api.py").names(ast.ClassDef):
        fail(
            f"a class {name}",
            ", ".join(source("accounts/api.py").names(ast.ClassDef)) or "no class",
            hint="both_classes",
        )
    module, base = modules
    lines = f"""
        import importlib
        isinstance({name}, type) and issubclass({name}, getattr(importlib.import_module("{module}"), "{base}"))
    """
    expect(value("accounts/api.py", lines), True, of=f"{name} is built on {base}", hint="built_on")


def throttle():
    """LoginThrottle is built on AnonRateThrottle"""
    _class("LoginThrottle", "rest_framework.throttling", "AnonRateThrottle")


def five_a_minute():
    """it lets 5 requests through in 60 seconds"""
    got = value("accounts/api.py", "list(LoginThrottle().parse_rate(LoginThrottle.rate)) if LoginThrottle.rate else []")
    expect(got, [5, 60], of="requests and seconds", hint="its_rate")


def view():
    """TokenView is built on ObtainAuthToken"""
    _class("TokenView", "rest_framework.authtoken.views", "ObtainAuthToken")


def throttled():
    """TokenView is throttled by LoginThrottle"""
    got = value("accounts/api.py", "[one is LoginThrottle for one in TokenView.throttle_classes]")
    expect(got, [True], of="whether its throttle is LoginThrottle", hint="list_it")


def still_a_token():
    """a POST to it still gives a token, and the throttle still decides by itself"""
    lines = """
        [TokenView().post(None), "allow_request" in LoginThrottle.__dict__]
    """
    expect(
        value("accounts/api.py", lines),
        [{"token": "..."}, False],
        of="the answer, a throttle of its own",
        hint="leave_rest",
    )
