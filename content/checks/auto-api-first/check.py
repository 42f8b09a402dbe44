"""Lines of a forecast, with the units that the answer names."""

from judge import gives, raises

FILES = ("forecast.py",)


def _answer(days, warm, rain, units=("°C", "mm")):
    return {
        "latitude": 52.52,
        "daily_units": {"time": "iso8601", "temperature_2m_max": units[0], "precipitation_sum": units[1]},
        "daily": {"time": days, "temperature_2m_max": warm, "precipitation_sum": rain},
    }


def _lines(answer, wanted, hint=None):
    gives("forecast.py", f"list(lines({answer!r}))", wanted, hint=hint)


def one_day():
    """one day gives 2026-03-05: 11.4 °C, 0.2 mm"""
    _lines(_answer(["2026-03-05"], [11.4], [0.2]), ["2026-03-05: 11.4 °C, 0.2 mm"])


def three_days():
    """three days give three texts, in their order"""
    answer = _answer(["2026-03-05", "2026-03-06", "2026-03-07"], [11.4, -2.0, 7.5], [0.2, 0.0, 13.1])
    wanted = ["2026-03-05: 11.4 °C, 0.2 mm", "2026-03-06: -2.0 °C, 0.0 mm", "2026-03-07: 7.5 °C, 13.1 mm"]
    _lines(answer, wanted, hint="all_days")


def other_units():
    """an answer in °F and inch is told in °F and inch"""
    answer = _answer(["2026-03-05"], [52.5], [0.01], units=("°F", "inch"))
    _lines(answer, ["2026-03-05: 52.5 °F, 0.01 inch"], hint="units")


def no_days():
    """an answer without a day gives no text"""
    _lines(_answer([], [], []), [])


def uneven():
    """lists of different lengths raise ValueError, whichever is short"""
    for warm, rain in (([11.4], [0.2, 0.3]), ([11.4, 9.9], [0.2]), ([11.4, 9.9, 8.0], [0.2, 0.3])):
        answer = _answer(["2026-03-05", "2026-03-06"], warm, rain)
        raises("forecast.py", f"list(lines({answer!r}))", "ValueError", hint="one_length")
