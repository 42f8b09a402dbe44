"""A community garden: all may look, members may start a bed, and only its gardener may dig in a bed.

One question is asked at the gate, another one at the bed. Looking is answered at once in both.
"""

LOOKING = {"look", "smell"}


def at_the_gate(person, wish):
    return wish in LOOKING or person is not None


def at_the_bed(person, wish, gardener):
    if wish in LOOKING:
        return at_the_gate(person, wish)
    return person == gardener


print(at_the_gate(None, "look"), at_the_gate(None, "start a bed"), at_the_gate("Ed", "start a bed"))
print(at_the_bed("Ed", "dig", "Flo"), at_the_bed("Flo", "dig", "Flo"), at_the_bed("Ed", "smell", "Flo"))
