"""Try a new kettle: does it switch on, does the lamp shine, does the water get warmer between two looks?

Each question has a name, and a kettle that falls apart fails the question, not the test.
"""

kettle = {"on": True, "lamp": "red", "degrees": iter([20, 20])}
questions = {
    "switch": lambda: kettle["on"],
    "lamp": lambda: kettle["light"] == "red",
    "heat": lambda: next(kettle["degrees"]) < next(kettle["degrees"]),
}
for name, question in questions.items():
    try:
        good = question()
    except KeyError:
        good = False
    print(name, "fine" if good else "failed")
