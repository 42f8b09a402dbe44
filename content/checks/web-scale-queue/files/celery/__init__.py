# ruff: noqa
"""Stands in for Celery: a task is a function that also remembers that it is one."""


class _Task:
    def __init__(self, function, options):
        self.function, self.options, self.__name__ = function, options, function.__name__
        self.request = type("Request", (), {"retries": 0, "id": "task-1"})()

    def __call__(self, *args, **named):
        if self.options.get("bind"):
            return self.function(self, *args, **named)
        return self.function(*args, **named)

    run = __call__

    def delay(self, *args, **named):
        return self(*args, **named)

    delay_on_commit = delay


def shared_task(*args, **options):
    if args and callable(args[0]):
        return _Task(args[0], options)
    return lambda function: _Task(function, options)


class Celery:
    def __init__(self, *args, **options):
        pass

    def task(self, *args, **options):
        return shared_task(*args, **options)
