# fails: clicking
# hint: clicks
import tkinter as tk

from calc import calculate

KEYS = "789/456*123-C0=+"


class Calculator:
    """A window with an entry and sixteen buttons."""

    def __init__(self, root):
        self.entry = tk.Entry(root)
        self.entry.grid(row=0, column=0, columnspan=4)
        for place, key in enumerate(KEYS):
            button = tk.Button(root, text=key, width=5, command=lambda: self.press(key))
            button.grid(row=1 + place // 4, column=place % 4)

    def press(self, key):
        """Answer a click."""
        if key.isdigit():
            self.entry.insert(tk.END, key)
        elif key == "C":
            self.show("")
        elif key == "=":
            self.show(self.result())
        else:
            self.first, self.op = self.entry.get(), key
            self.show("")

    def result(self):
        """Work out what was typed."""
        try:
            return calculate(float(self.first), self.op, float(self.entry.get()))
        except (ValueError, ZeroDivisionError):
            return "Error"

    def show(self, text):
        """Put a text into the entry in place of what is there."""
        self.entry.delete(0, tk.END)
        self.entry.insert(0, text)


if __name__ == "__main__":
    window = tk.Tk()
    Calculator(window)
    window.mainloop()
