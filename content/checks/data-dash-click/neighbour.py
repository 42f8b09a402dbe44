"""A lift remembers the last floor that was asked for. Where does it go, when the alarm was pressed or nothing was?

The alarm counts more than a remembered floor, so it is asked about first.
"""


def goal(asked, pressed):
    if pressed == "alarm" or asked is None:
        return "stays"
    return asked["buttons"][-1]["floor"]


print(goal(None, None), goal({"buttons": [{"floor": 4}]}, "floor"), goal({"buttons": [{"floor": 4}]}, "alarm"))
