# ruff: noqa
"""Stands in for the one function of ssl that reads such a moment."""

import calendar
import time


def cert_time_to_seconds(cert_time):
    return calendar.timegm(time.strptime(cert_time, "%b %d %H:%M:%S %Y GMT"))
