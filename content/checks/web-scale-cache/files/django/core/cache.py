# ruff: noqa
"""Stands in for Django's cache, with a clock that a check can move."""


class _Cache:
    def __init__(self):
        self.now, self.kept = 0, {}

    def get(self, key, default=None, version=None):
        worth, ends = self.kept.get(key, (default, None))
        if ends is not None and ends <= self.now:
            del self.kept[key]
            return default
        return worth

    def set(self, key, value, timeout=300, version=None):
        self.kept[key] = value, None if timeout is None else self.now + timeout

    def add(self, key, value, timeout=300, version=None):
        if key in self:
            return False
        self.set(key, value, timeout)
        return True

    def get_or_set(self, key, default, timeout=300, version=None):
        if key not in self:
            self.set(key, default() if callable(default) else default, timeout)
        return self.get(key)

    def delete(self, key, version=None):
        return self.kept.pop(key, None) is not None

    def delete_many(self, keys, version=None):
        for key in keys:
            self.delete(key)

    def clear(self):
        self.kept.clear()

    def __contains__(self, key):
        missing = object()
        return self.get(key, missing) is not missing

    has_key = __contains__


cache = _Cache()
caches = {"default": cache}
