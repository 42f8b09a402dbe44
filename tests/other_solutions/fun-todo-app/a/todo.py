import json
from pathlib import Path

FILE = Path("tasks.json")


class TodoList:
    def __init__(self):
        self.tasks = []

    def add(self, title):
        self.tasks.append({"title": title, "done": False})

    def complete(self, number):
        if not 1 <= number <= len(self.tasks):
            raise IndexError("no such task")
        self.tasks[number - 1]["done"] = True

    def load(self):
        if FILE.exists():
            self.tasks = json.loads(FILE.read_text())

    def save(self):
        FILE.write_text(json.dumps(self.tasks))


def main():
    todo = TodoList()
    todo.load()
    while True:
        try:
            line = input("> ").strip()
        except EOFError:
            break
        match line.split():
            case ["add", *words] if words:
                todo.add(" ".join(words))
                todo.save()
            case ["list"]:
                for number, task in enumerate(todo.tasks, 1):
                    print(f"{number} [{'x' if task['done'] else ' '}] {task['title']}")
            case ["done", number]:
                try:
                    todo.complete(int(number))
                    todo.save()
                except (ValueError, IndexError):
                    print("Help: done needs the number of a task")
            case ["quit"]:
                break
            case _:
                print("Help: add TEXT, list, done NUMBER, quit")


if __name__ == "__main__":
    main()
