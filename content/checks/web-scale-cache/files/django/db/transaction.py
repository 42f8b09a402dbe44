# ruff: noqa
"""Stands in for Django's transactions: what waits for the commit is kept until a check commits or rolls back."""

waiting = []


def on_commit(func, using=None, robust=False):
    if not callable(func):
        raise TypeError("on_commit()'s callback must be a callable.")
    waiting.append(func)


def commit_():
    while waiting:
        waiting.pop(0)()


def rollback_():
    waiting.clear()
