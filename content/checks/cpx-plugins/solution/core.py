class Core:
    """Holds plug-ins and runs them in the order of their needs."""

    def __init__(self):
        self.plugins = {}
        self.failed = []

    def register(self, name, function, needs=()):
        """Add a plug-in."""
        if name in self.plugins:
            raise ValueError(f"{name} is taken")
        self.plugins[name] = (function, needs)

    def order(self):
        """Name the plug-ins, each after all it needs."""
        done, left = [], list(self.plugins)
        while left:
            ready = [name for name in left if all(need in done for need in self.plugins[name][1])]
            if not ready:
                raise ValueError(f"these wait for ever: {left}")
            done.append(ready[0])
            left.remove(ready[0])
        return done

    def run(self, value):
        """Send a value through all plug-ins."""
        self.failed = []
        for name in self.order():
            function, needs = self.plugins[name]
            try:
                if any(need in self.failed for need in needs):
                    raise RuntimeError("a need has failed")
                value = function(value)
            except Exception:
                self.failed.append(name)
        return value
