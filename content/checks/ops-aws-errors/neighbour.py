"""A locker answers with a code or not at all. Tell the two kinds of failure apart by what the exception carries.

One exception holds what the locker said; the other one is raised before anybody said anything.
"""


class Refused(Exception):
    pass


def open_locker(number):
    if number == 0:
        raise ConnectionRefusedError("nobody there")
    raise Refused({"Error": {"Code": "WrongPin"}})


for number in (7, 0):
    try:
        open_locker(number)
    except Refused as error:
        print(error.args[0]["Error"]["Code"])
    except OSError as error:
        print(type(error).__name__)
