# fails: resumed
# hint: own_incident
import json
import os

import chain


def play(steps, incident, actions, ask):
    for s in steps:
        if s["name"] not in actions:
            raise ValueError(s["name"])
    done = []
    if os.path.exists("soar.jsonl"):
        done = [json.loads(line)["text"] for line in open("soar.jsonl")]
    ran = []
    for s in steps:
        if s["name"] in done:
            continue
        if s["changes"] and not ask(s["name"]):
            break
        actions[s["name"]](incident)
        chain.append("soar.jsonl", s["name"])
        ran.append(s["name"])
    return ran
