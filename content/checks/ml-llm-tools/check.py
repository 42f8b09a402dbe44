"""A loop between a model and its tools, with a limit."""

from judge import expect, gives, value

FILES = ("agent.py",)
STUB = """
    seen = []
    def model(messages):
        seen.append([dict(one) for one in messages])
        return replies[min(len(seen), len(replies)) - 1]
    def add(a, b): return a + b
    def crash(): raise RuntimeError("disk full")
    tools = {"add": add, "crash": crash}
"""
ADD = '{"tool": "add", "args": {"a": 2, "b": 3}}'


def straight():
    """an answer at once needs one call, with the question as the only message"""
    lines = STUB + '\n    replies = [{"answer": "Hi."}]\n    [run(model, "Hello?", tools), seen]'
    expect(value("agent.py", lines), ["Hi.", [[{"role": "user", "content": "Hello?"}]]], of="run", hint="first_message")


def tool_used():
    """add(2, 3) is run, and the model sees the text 5 in the second call"""
    lines = (
        STUB
        + f'\n    replies = [{ADD}, {{"answer": "Five."}}]\n    [run(model, "2 + 3?", tools), seen[1][-1], len(seen)]'
    )
    expect(value("agent.py", lines), ["Five.", {"role": "tool", "content": "5"}, 2], of="run", hint="result_back")


def unknown():
    """an unknown tool becomes a message that starts with error:"""
    lines = (
        STUB
        + '\n    replies = [{"tool": "fly", "args": {}}, {"answer": "No."}]\n    [run(model, "Fly", tools), seen[1][-1]["role"], seen[1][-1]["content"][:7]]'
    )
    expect(value("agent.py", lines), ["No.", "tool", "error: "], of="run", hint="told")


def crashed():
    """a crash and wrong arguments become errors too, and the loop goes on"""
    lines = (
        STUB
        + """
    replies = [{"tool": "crash", "args": {}}, {"tool": "add", "args": {"x": 1}}, {"answer": "Sorry."}]
    [run(model, "Go", tools), [one["content"][:7] for one in seen[2][1:]]]
    """
    )
    expect(value("agent.py", lines), ["Sorry.", ["error: ", "error: "]], of="run", hint="told")


def stopped():
    """a model that never answers is asked five times, or two with limit=2"""
    lines = (
        STUB
        + f'\n    replies = [{ADD}]\n    [run(model, "?", tools), len(seen), run(model, "?", tools, limit=2), len(seen)]'
    )
    expect(
        value("agent.py", lines), ["I stopped after 5 steps.", 5, "I stopped after 2 steps.", 7], of="run", hint="limit"
    )


def at_the_limit():
    """an answer in the last allowed call counts"""
    gives(
        "agent.py",
        STUB + f'\n    replies = [{ADD}, {{"answer": "5"}}]\n    run(model, "?", tools, limit=2)',
        "5",
        hint="limit",
    )
