import json
from pathlib import Path

import chain

LOG = Path("soar.jsonl")


def finished(incident):
    """Give the steps that were finished for an incident."""
    if not LOG.exists():
        return set()
    notes = [json.loads(line)["text"] for line in LOG.read_text().splitlines()]
    return {note["step"] for note in notes if note["incident"] == incident}


def play(steps, incident, actions, ask):
    """Run the steps that are still to do, as far as they are approved."""
    for step in steps:
        if step["name"] not in actions:
            raise ValueError(f"unknown step: {step['name']}")
    done, ran = finished(incident), []
    for step in steps:
        name = step["name"]
        if name in done:
            continue
        if step["changes"] and not ask(name):
            break
        actions[name](incident)
        chain.append(LOG, {"incident": incident, "step": name})
        ran.append(name)
    return ran
