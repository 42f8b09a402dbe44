"""Attacks on the sandbox: programs that try to reach, to fill, to outlast or to fool what runs them.

A program prints ESCAPED when it reached something that it must not. A refusal may look like anything: an exception, an
exit, a stop. Add a line to a list and `test_runner_attacks.py` runs it; the kinds are those of what is attacked.
"""

import attacks_inside as inside
import attacks_outside as outside

ATTACKS = [
    *(attack for kind in (outside.FILES, outside.LINKS, outside.NAMES, outside.SURROUNDINGS) for attack in kind),
    *(attack for kind in (outside.NETWORK, outside.PROCESSES, inside.IMPORTS) for attack in kind),
    *(attack for kind in (inside.MEMORY, inside.TIME, inside.OUTPUT, inside.DEPTH, inside.DISK) for attack in kind),
    *(attack for kind in (inside.HANDED_IN, inside.UNICODE, inside.INSIDE) for attack in kind),
]
