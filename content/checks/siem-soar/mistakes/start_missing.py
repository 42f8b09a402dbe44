# fails: start
# hint: names
def ways(step):
    """Give the steps to which a step can lead."""
    return [name for name in (step["then"], step.get("otherwise")) if name is not None]


def faults(playbook, actions):
    """Give everything that is wrong with a playbook."""
    if "start" not in playbook:
        return []
    found = []
    for name, step in playbook.items():
        if step["do"] not in actions:
            found.append(f"{name}: no action {step['do']}")
        found += [f"{name}: no step {after}" for after in ways(step) if after not in playbook]
    return sorted(found)


def play(playbook, actions, alert):
    """Run a playbook and name the steps that ran."""
    if wrong := faults(playbook, actions):
        raise ValueError("; ".join(wrong))
    ran, name = [], "start"
    while name is not None:
        step = playbook[name]
        ran.append(name)
        result = actions[step["do"]](alert)
        name = step["otherwise"] if result is False and "otherwise" in step else step["then"]
    return ran
