"""A worker that deletes last and does nothing twice."""

from judge import gives

FILES = ("worker.py",)
SETUP = """
    noted = []
    class Queue:
        def __init__(self, *messages):
            self.messages = [{"id": name, "body": body} if name else None for name, body in messages]
        def receive(self):
            return self.messages.pop(0) if self.messages else None
        def delete(self, message):
            noted.append(f"delete {message['id']}")
    def work(body):
        noted.append(f"work {body}")
        if body == "bad":
            raise ValueError("can't")
        return body * 2
    def run(*messages, results=None, rounds=None):
        left = [len(messages) if rounds is None else rounds]
        def stopped():
            left[0] -= 1
            return left[0] < 0
        results = {} if results is None else results
        drain(Queue(*messages), results, work, stopped)
        return [results, noted]
"""


def _run(call, wanted, hint=None):
    gives("worker.py", f"{SETUP}\n    run({call})", wanted, hint=hint)


def one():
    """a message is worked on and then deleted: a gives aa"""
    _run("('1', 'a')", [{"1": "aa"}, ["work a", "delete 1"]], hint="delete_last")


def several():
    """three messages give three results, each deleted in turn"""
    _run(
        "('1', 'a'), ('2', 'b'), ('3', 'c')",
        [{"1": "aa", "2": "bb", "3": "cc"}, ["work a", "delete 1", "work b", "delete 2", "work c", "delete 3"]],
    )


def again():
    """a message that comes twice keeps its first result, and is deleted both times"""
    lines = f"{SETUP}\n    results, calls = run(('1', 'a'), ('1', 'x'))\n    [results, calls.count('delete 1'), 'work x' in calls]"
    gives("worker.py", lines, [{"1": "aa"}, 2, False], hint="id_is_there")


def known():
    """what another worker has done isn't overwritten"""
    lines = f"{SETUP}\n    results, calls = run(('7', 'a'), results={{'7': 'done'}})\n    [results, calls[-1]]"
    gives("worker.py", lines, [{"7": "done"}, "delete 7"], hint="id_is_there")


def failing():
    """bad work leaves its message undeleted, and the next one is done"""
    _run("('1', 'bad'), ('2', 'b')", [{"2": "bb"}, ["work bad", "work b", "delete 2"]], hint="goes_on")


def empty():
    """where nothing comes it asks again, until it is stopped"""
    _run("(None, ''), (None, ''), ('3', 'c')", [{"3": "cc"}, ["work c", "delete 3"]], hint="none_comes")


def stopped():
    """once stopped no further message is taken"""
    _run("('1', 'a'), ('2', 'b'), rounds=1", [{"1": "aa"}, ["work a", "delete 1"]], hint="asks_first")
    _run("('1', 'a'), rounds=0", [{}, []], hint="asks_first")
