# ruff: noqa
"""Stands in for django.db where it isn't installed: a connection that knows execute_wrapper."""

from contextlib import contextmanager


class _Connection:
    alias = vendor = "default"

    def __init__(self):
        self.execute_wrappers = []

    @contextmanager
    def execute_wrapper(self, wrapper):
        self.execute_wrappers.append(wrapper)
        try:
            yield
        finally:
            self.execute_wrappers.pop()

    def query(self, sql, work):
        """Run a query; work is called for its result."""

        def execute(sql, params, many, context):
            return work()

        for wrapper in reversed(self.execute_wrappers):
            execute = _around(wrapper, execute)
        return execute(sql, (), False, {"connection": self, "cursor": None})


def _around(wrapper, execute):
    return lambda sql, params, many, context: wrapper(execute, sql, params, many, context)


connection = _Connection()
connections = {"default": connection}
