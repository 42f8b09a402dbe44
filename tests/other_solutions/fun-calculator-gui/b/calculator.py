import tkinter

from calc import calculate


class Calculator:
    ROWS = ("789/", "456*", "123-", "C0=+")

    def __init__(self, root):
        self.entry = tkinter.Entry(root)
        self.entry.grid(row=0, column=0, columnspan=4)
        self.left = None
        self.op = None
        for row, keys in enumerate(self.ROWS, start=1):
            for column, key in enumerate(keys):
                tkinter.Button(root, text=key, command=self.handler(key)).grid(row=row, column=column)

    def handler(self, key):
        def pressed():
            self.press(key)

        return pressed

    def show(self, text):
        self.entry.delete(0, "end")
        self.entry.insert(0, text)

    def press(self, key):
        if key.isdigit():
            self.entry.insert("end", key)
        elif key == "C":
            self.left = self.op = None
            self.show("")
        elif key == "=":
            self.finish()
        else:
            self.left, self.op = self.entry.get(), key
            self.show("")

    def finish(self):
        try:
            answer = calculate(int(self.left), self.op, int(self.entry.get()))
        except Exception:
            self.show("Error")
            return
        self.show(str(int(answer)) if answer == int(answer) else str(answer))


if __name__ == "__main__":
    root = tkinter.Tk()
    Calculator(root)
    root.mainloop()
