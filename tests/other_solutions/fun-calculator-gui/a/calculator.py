import tkinter as tk

from calc import calculate

window = tk.Tk()
window.title("Calculator")
entry = tk.Entry(window, width=20)
entry.grid(row=0, column=0, columnspan=4)
state = {"first": None, "op": None}


def press(key):
    if key == "C":
        entry.delete(0, tk.END)
        state["first"] = state["op"] = None
    elif key in "+-*/":
        state["first"], state["op"] = float(entry.get()), key
        entry.delete(0, tk.END)
    elif key == "=":
        try:
            result = calculate(state["first"], state["op"], float(entry.get()))
            text = f"{result:g}"
        except (ZeroDivisionError, ValueError, TypeError):
            text = "Error"
        entry.delete(0, tk.END)
        entry.insert(0, text)
    else:
        entry.insert(tk.END, key)


KEYS = ["7", "8", "9", "/", "4", "5", "6", "*", "1", "2", "3", "-", "0", "C", "=", "+"]
for index, key in enumerate(KEYS):
    button = tk.Button(window, text=key, width=4, command=lambda key=key: press(key))
    button.grid(row=1 + index // 4, column=index % 4)

window.mainloop()
