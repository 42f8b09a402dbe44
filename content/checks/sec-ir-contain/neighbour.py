"""A stage manager prepares a scene in three steps and writes down how to undo each. After the scene all is as it was before.

The old state is noted before anything changes. Undoing begins with the last step.
"""

stage = {"light": "blue", "curtain": "open", "chairs": 4}
undo = []


def set_to(thing, state):
    undo.append((thing, stage.get(thing)))
    stage[thing] = state


set_to("light", "red")
set_to("chairs", 1)
set_to("light", "off")
print(stage)
while undo:
    thing, state = undo.pop()
    stage[thing] = state
print(stage)
