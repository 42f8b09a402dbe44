# fails: by_name
# hint: ready
from graphlib import TopologicalSorter


def run(tasks, needs):
    """Run every task whose needs are met."""
    sorter = TopologicalSorter({name: needs.get(name, []) for name in tasks})
    sorter.prepare()
    states, ready = {}, []
    while sorter.is_active():
        ready = ready or sorted(sorter.get_ready())
        if not ready:
            break
        name = ready.pop(0)
        states[name] = outcome(tasks[name], [states[need] for need in needs.get(name, [])])
        sorter.done(name)
    return states


def outcome(task, before):
    """Run one task, unless something that it needs is missing."""
    if any(state != "ok" for state in before):
        return "skipped"
    try:
        task()
    except Exception:
        return "failed"
    return "ok"
