"""A lamp that flickers is switched again; a lamp that is broken is replaced."""


class Flicker(Exception):
    pass


def switch(number):
    if number < 2:
        raise Flicker(f"flicker {number}")
    return "light"


for number in range(3):
    try:
        print(switch(number))
    except Flicker as flicker:
        print("again after", flicker)
