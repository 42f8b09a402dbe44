"""A diver's bottle lasts 60 minutes at rest. How long does it last if she breathes three times as much?

What is used is measured by what was planned; the time shrinks by the same factor.
"""

planned = 12  # litres a minute
for breath in (12, 36, 8):
    factor = breath / planned
    print(f"{breath} litres a minute: {factor:.1f} times the plan, {60 / factor:.0f} minutes")
