# fails: wrong_numbers
# hint: no_such_task
import json
from pathlib import Path


class TodoList:
    """Tasks that are kept in a file."""

    def __init__(self, path="tasks.json"):
        self.path = Path(path)
        self.tasks = []

    def load(self):
        """Read the tasks of earlier days."""
        if self.path.exists():
            self.tasks = json.loads(self.path.read_text(encoding="utf-8"))

    def save(self):
        """Write all tasks."""
        self.path.write_text(json.dumps(self.tasks, indent=2), encoding="utf-8")

    def add(self, text):
        """Take in a task."""
        self.tasks.append({"text": text, "done": False})
        self.save()

    def complete(self, number):
        """Tick off a task, counted from 1."""
        if number > len(self.tasks):
            raise ValueError(f"there is no task {number}")
        self.tasks[number - 1]["done"] = True
        self.save()
        if number < 1:
            raise ValueError(f"there is no task {number}")

    def show(self):
        """Print all tasks."""
        for number, task in enumerate(self.tasks, 1):
            print(number, "[x]" if task["done"] else "[ ]", task["text"])


def main():
    todo = TodoList()
    todo.load()
    while True:
        match input("> ").split():
            case ["add", *words] if words:
                todo.add(" ".join(words))
            case ["list"]:
                todo.show()
            case ["done", number]:
                try:
                    todo.complete(int(number))
                except ValueError:
                    print("Give the number of a task, such as: done 2")
            case ["quit"]:
                break
            case _:
                print("I know: add TEXT, list, done NUMBER, quit")


if __name__ == "__main__":
    main()
