"""Thermometers write `21.5 C` or `70.7F`. Bring both to degrees Celsius, and give None for what is no reading."""


def celsius(text):
    """Give the temperature in degrees Celsius, or None."""
    try:
        number, unit = float(text.strip()[:-1]), text.strip()[-1]
    except (ValueError, IndexError):
        return None
    return round((number - 32) / 1.8, 1) if unit == "F" else number


print(celsius("21.5 C"), celsius("70.7F"), celsius("warm"))
