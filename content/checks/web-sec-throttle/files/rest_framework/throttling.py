# ruff: noqa
"""Stands in for the throttles of Django REST framework: they know their rate."""


class BaseThrottle:
    def allow_request(self, request, view):
        return True


class SimpleRateThrottle(BaseThrottle):
    scope = rate = None

    def parse_rate(self, rate):
        number, period = rate.split("/")
        return int(number), {"s": 1, "m": 60, "h": 3600, "d": 86400}[period[0]]


class AnonRateThrottle(SimpleRateThrottle):
    scope = "anon"


class UserRateThrottle(SimpleRateThrottle):
    scope = "user"


class ScopedRateThrottle(SimpleRateThrottle):
    scope_attr = "throttle_scope"
