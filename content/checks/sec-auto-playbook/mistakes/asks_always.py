# fails: asks
# hint: ask_before
import chain


def play(steps, incident, actions, ask):
    ran = []
    for s in steps:
        if not ask(s["name"]):
            break
        actions[s["name"]](incident)
        chain.append("soar.jsonl", incident + " " + s["name"])
        ran.append(s["name"])
    return ran
