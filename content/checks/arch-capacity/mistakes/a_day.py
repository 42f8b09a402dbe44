# fails: rates
# hint: per_second
import math


def peak(users, requests, factor=3):
    return users * requests * factor


def behind(rate, hit):
    return rate * (1 - hit)


def servers(rate, each, spare=1):
    return math.ceil(rate / each) + spare


def storage(users, bytes_each, days, copies):
    return users * bytes_each * days * copies / 10**9


def uptime(*parts):
    return math.prod(parts)
