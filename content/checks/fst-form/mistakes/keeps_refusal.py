# fails: server
# hint: until_change
class Form:
    """Holds values, and shows errors when it helps."""

    def __init__(self, rules):
        self.rules, self.touched, self.refused = rules, set(), {}
        self.values = {name: "" for name in rules}

    def change(self, name, value):
        self.values[name] = value

    def leave(self, name):
        self.touched.add(name)

    def errors(self):
        own = {name: rule(self.values[name]) for name, rule in self.rules.items()}
        return {**self.refused, **{name: text for name, text in own.items() if text}}

    def shown(self):
        return {name: text for name, text in self.errors().items() if name in self.touched}

    def submit(self, send):
        self.refused = {}
        self.touched = set(self.rules)
        if self.errors():
            return False
        self.refused = dict(send(dict(self.values)))
        return not self.refused
