# fails: stopped
# hint: limit
def result_of(reply, tools):
    try:
        return str(tools[reply["tool"]](**reply["args"]))
    except KeyError as error:
        return f"error: no tool {error}"
    except Exception as error:
        return f"error: {error}"


def run(model, question, tools, limit=5):
    messages = [{"role": "user", "content": question}]
    for _ in range(5):
        reply = model(messages)
        if "answer" in reply:
            return reply["answer"]
        messages.append({"role": "tool", "content": result_of(reply, tools)})
    return f"I stopped after {limit} steps."
