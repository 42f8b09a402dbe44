"""A thermometer logs every value; only those above 30 degrees ring a bell. Two handlers hear the same logger.

The logger lets everything from DEBUG on pass, and each handler has a level of its own.
"""

import logging
import sys

thermometer = logging.getLogger("thermometer")
thermometer.setLevel("DEBUG")
for level, form in [("DEBUG", "note: %(message)s"), ("ERROR", "BELL! %(message)s")]:
    ear = logging.StreamHandler(sys.stdout)
    ear.setLevel(level)
    ear.setFormatter(logging.Formatter(form))
    thermometer.addHandler(ear)

for degrees in (21, 34):
    thermometer.log(logging.ERROR if degrees > 30 else logging.DEBUG, "%s degrees", degrees)
