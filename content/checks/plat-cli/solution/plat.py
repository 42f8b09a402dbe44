import argparse
import json
import sys
from graphlib import TopologicalSorter
from pathlib import Path

STORE = Path("services.json")


def arguments():
    """Read the command line."""
    parser = argparse.ArgumentParser()
    commands = parser.add_subparsers(dest="command", required=True)
    add = commands.add_parser("add")
    add.add_argument("name")
    add.add_argument("--owner", required=True)
    add.add_argument("--needs", nargs="*", default=[])
    commands.add_parser("list")
    commands.add_parser("who").add_argument("name")
    commands.add_parser("order")
    return parser.parse_args()


def fault(text):
    """Say what is wrong, and end."""
    print(text, file=sys.stderr)
    sys.exit(2)


def add(services, name, owner, needs):
    """Put a service in."""
    unknown = [need for need in needs if need not in services]
    if name in services:
        fault(f"{name} is there already")
    if unknown:
        fault(f"unknown: {', '.join(unknown)}; known: {', '.join(sorted(services))}")
    rows = [*services.values(), {"name": name, "owner": owner, "needs": needs}]
    STORE.write_text(json.dumps(rows), encoding="utf-8")
    print(f"added {name}")


def order(services):
    """Print the names, each after its needs."""
    sorter = TopologicalSorter({name: service["needs"] for name, service in services.items()})
    sorter.prepare()
    ready = []
    while sorter.is_active():
        ready = sorted([*ready, *sorter.get_ready()])
        print(ready[0])
        sorter.done(ready.pop(0))


asked = arguments()
rows = json.loads(STORE.read_text(encoding="utf-8")) if STORE.exists() else []
services = {service["name"]: service for service in rows}
if asked.command == "add":
    add(services, asked.name, asked.owner, asked.needs)
elif asked.command == "order":
    order(services)
elif asked.command == "list":
    for name in sorted(services):
        print(f"{name} ({services[name]['owner']})")
elif asked.name in services:
    print(services[asked.name]["owner"])
else:
    fault(f"unknown: {asked.name}; known: {', '.join(sorted(services))}")
