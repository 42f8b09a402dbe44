import yaml

MODIFIERS = {
    "": lambda found, value: found == value,
    "contains": lambda found, value: value in found,
    "startswith": lambda found, value: found.startswith(value),
}
CONDITIONS = ("selection", "selection and not filter")


def part(fields):
    """Give a function that tells whether an event fits all these fields."""
    tests = []
    for name, values in fields.items():
        field, _, modifier = name.partition("|")
        if modifier not in MODIFIERS:
            raise ValueError(f"unknown modifier: {modifier}")
        tests.append((field, MODIFIERS[modifier], values if isinstance(values, list) else [values]))
    return lambda event: all(
        field in event and any(test(event[field], value) for value in values) for field, test, values in tests
    )


def translate(text):
    """Give a function that tells whether an event fits a Sigma rule."""
    detection = yaml.safe_load(text)["detection"]
    condition = detection["condition"]
    if condition not in CONDITIONS:
        raise ValueError(f"can't translate the condition: {condition}")
    selection = part(detection["selection"])
    if condition == "selection":
        return selection
    unwanted = part(detection["filter"])
    return lambda event: selection(event) and not unwanted(event)
