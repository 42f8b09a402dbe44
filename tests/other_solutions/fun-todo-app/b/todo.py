import json
import os


class TodoList:
    def __init__(self, path="tasks.json"):
        self.path = path
        self.items = []

    def add(self, text):
        self.items.append([text, False])
        self.save()

    def complete(self, number):
        index = int(number) - 1
        if index < 0:
            raise IndexError(number)
        self.items[index][1] = True
        self.save()

    def load(self):
        if os.path.exists(self.path):
            with open(self.path, encoding="utf-8") as file:
                self.items = json.load(file)

    def save(self):
        with open(self.path, "w", encoding="utf-8") as file:
            json.dump(self.items, file)

    def show(self):
        for i, (text, finished) in enumerate(self.items, start=1):
            mark = "x" if finished else " "
            print(f"{i} [{mark}] {text}")


todo = TodoList()
todo.load()
running = True
while running:
    command, _, rest = input().partition(" ")
    if command == "quit":
        running = False
    elif command == "list":
        todo.show()
    elif command == "add" and rest:
        todo.add(rest)
    elif command == "done":
        try:
            todo.complete(rest)
        except (ValueError, IndexError):
            print("There is no task with that number.")
    else:
        print("I know add, list, done and quit.")
