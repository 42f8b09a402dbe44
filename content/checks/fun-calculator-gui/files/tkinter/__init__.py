"""A stand-in for tkinter without a screen: mainloop clicks the buttons that the environment names."""

import os

END, INSERT, ANCHOR = "end", "insert", "anchor"
LEFT, RIGHT, TOP, BOTTOM, CENTER = "left", "right", "top", "bottom", "center"
N, E, S, W, NSEW, X, Y, BOTH = "n", "e", "s", "w", "nsew", "x", "y", "both"
NORMAL, DISABLED = "normal", "disabled"
TkVersion = 8.6
_buttons, _entries = [], []


class TclError(Exception):
    """As tkinter has it."""


class Variable:
    def __init__(self, master=None, value="", name=None):
        self.value = value

    def get(self):
        return self.value

    def set(self, value):
        self.value = value


class StringVar(Variable):
    def set(self, value):
        self.value = str(value)


class IntVar(Variable):
    pass


class DoubleVar(Variable):
    pass


class Widget:
    def __init__(self, master=None, **options):
        self.master, self.options = master, options
        self.tk = self

    def configure(self, **options):
        self.options.update(options)

    config = configure

    def cget(self, name):
        return self.options.get(name, "")

    __getitem__ = cget

    def __setitem__(self, name, value):
        self.options[name] = value

    def __getattr__(self, name):
        if name.startswith("__"):
            raise AttributeError(name)
        return lambda *given, **more: None


class Tk(Widget):
    def mainloop(self, n=0):
        _click()


class Frame(Widget):
    mainloop = Tk.mainloop


LabelFrame = Toplevel = Frame


class Label(Widget):
    pass


class Button(Widget):
    def __init__(self, master=None, **options):
        super().__init__(master, **options)
        _buttons.append(self)

    def invoke(self):
        if callable(self.options.get("command")):
            return self.options["command"]()
        return None


class Entry(Widget):
    def __init__(self, master=None, **options):
        super().__init__(master, **options)
        self.var = options.get("textvariable") or StringVar()
        _entries.append(self)

    def get(self):
        return str(self.var.get())

    def insert(self, index, text):
        now = self.get()
        place = len(now) if index in (END, INSERT) else int(index)
        self.var.set(now[:place] + str(text) + now[place:])

    def delete(self, first, last=None):
        now = self.get()
        start = len(now) if first in (END, INSERT) else int(first)
        stop = start + 1 if last is None else len(now) if last in (END, INSERT) else int(last)
        self.var.set(now[:start] + now[stop:])


def mainloop(n=0):
    _click()


def _click():
    for button in _buttons:
        print("\nBUTTON:", button.options.get("text", ""))
    for key in os.environ.get("KEYS", ""):
        for button in _buttons:
            if str(button.options.get("text", "")) == key:
                button.invoke()
    for entry in _entries:
        print("\nENTRY:", entry.get())
