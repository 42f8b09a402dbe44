"""A lost-property office gets notes about things found on a bus line. Notes of one line, or of one finder, within an hour are one case.

Each note goes to the first case that it fits, and makes a new one otherwise.
"""

notes = [(0, "bus 4", "Ana"), (30, "bus 4", "Ben"), (50, "bus 9", "Ana"), (300, "bus 4", "Ben")]
cases = []
for minute, bus, finder in notes:
    fitting = [case for case in cases if minute - case["last"] <= 60 and (bus in case["of"] or finder in case["of"])]
    if not fitting:
        cases.append(case := {"of": set(), "notes": 0})
        fitting = [case]
    fitting[0]["of"] |= {bus, finder}
    fitting[0].update(last=minute, notes=fitting[0]["notes"] + 1)
print([case["notes"] for case in cases])
