# fails: unknown
# hint: KeyError
def result_of(reply, tools):
    return str(tools[reply["tool"]](**reply["args"]))


def run(model, question, tools, limit=5):
    messages = [{"role": "user", "content": question}]
    for _ in range(limit):
        reply = model(messages)
        if "answer" in reply:
            return reply["answer"]
        messages.append({"role": "tool", "content": result_of(reply, tools)})
    return f"I stopped after {limit} steps."
