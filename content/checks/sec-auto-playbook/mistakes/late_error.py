# fails: unknown
# hint: look_first
import json
import os

import chain


def play(steps, incident, actions, ask):
    done = []
    if os.path.exists("soar.jsonl"):
        done = [json.loads(line)["text"] for line in open("soar.jsonl")]
    ran = []
    for s in steps:
        key = incident + " " + s["name"]
        if s["name"] not in actions:
            raise ValueError(s["name"])
        if key in done:
            continue
        if s["changes"] and not ask(s["name"]):
            break
        actions[s["name"]](incident)
        chain.append("soar.jsonl", key)
        ran.append(s["name"])
    return ran
