from datetime import time

import pytest
from drive import content_app
from hypothesis import given
from hypothesis import strategies as st

from bot.reading.times import OFF, read_time

WORDS = content_app().words

READ = {
    "9pm": "21:00", "9 pm": "21:00", "9PM": "21:00", "9 p.m.": "21:00", "9p.m": "21:00", "9am": "09:00",
    "9 a.m.": "09:00",
    "12am": "00:00", "12pm": "12:00", "12:30 am": "00:30", "9:05pm": "21:05", "9.05 pm": "21:05", "21:30": "21:30",
    "21.30": "21:30", "21h30": "21:30", "21 h 30": "21:30", "21h": "21:00", "2130": "21:30", "0700": "07:00",
    "21:30:00": "21:30",
    "7": "07:00", "07": "07:00", "0": "00:00", "23": "23:00", "00:00": "00:00", "23:59": "23:59", "at 9": "09:00",
    "around 8:15": "08:15", "about 8": "08:00", "9 o'clock": "09:00", "9 o’clock pm": "21:00", "21 Uhr": "21:00",
    "20:15 uhr": "20:15", "half past nine": "09:30", "Half Past Nine PM": "21:30", "nine-ish": "09:00",
    "９pm": "21:00", "٩": "09:00",
    "half past 21": "21:30",
    "quarter past seven": "07:15", "a quarter past 7": "07:15", "quarter to eight": "07:45",
    "quarter to one": "12:45",
    "quarter to 21": "20:45", "a quarter to eight in the evening": "19:45", "seven": "07:00", "twelve": "12:00",
    "seven in the morning": "07:00", "eight at night": "20:00", "7 in the evening": "19:00",
    "3 in the afternoon": "15:00",
    "noon": "12:00", "midday": "12:00", "midnight": "00:00", "at noon": "12:00", "  9pm ": "21:00",
}  # fmt: skip
RESTS = {
    "7 in Tokyo": " in Tokyo", "21:30 Europe/Berlin": " Europe/Berlin", "noon in Paris": " in Paris",
    "9pm, please": ", please",
    "half past nine UTC+2": " UTC+2", "7 in the morning in Tokyo": " in Tokyo", "off forever": " forever",
    "9 amsterdam": " amsterdam",
    "0700 Lima": " Lima", "seven Lima": " Lima", "9pm\nLima": "\nLima", "9:00 Noumea": " Noumea",
}  # fmt: skip
NOT = [
    "", " ", "25:99", "24:00", "23:60", "99", "13pm", "0am", "25", "2460", "9:5", "9:555", "21300", "soon",
    "half nine", "🦄", "-9", "+9", "9-10", "half past", "half past 25", "quarter to", "pm", ":30", "h30", "9pmm",
    "noonish",
    "offline", "thirteen", "<b>9</b>", "7-8pm", "evening", "x" * 5_000, "9" * 5_000,
]  # fmt: skip
OFFS = ["off", "Off", "OFF", "stop", "never", "none", "no", " off "]


@pytest.mark.parametrize(("typed", "meant"), READ.items())
def test_times_as_people_write_them(typed, meant):
    assert read_time(typed, WORDS, "en") == (time.fromisoformat(meant), "")


@pytest.mark.parametrize(("typed", "rest"), RESTS.items())
def test_what_follows_a_time_is_left(typed, rest):
    found = read_time(typed, WORDS, "en")
    assert found is not None
    assert found[1] == rest


@pytest.mark.parametrize("typed", NOT)
def test_what_is_no_time_is_none(typed):
    assert read_time(typed, WORDS, "en") is None


@pytest.mark.parametrize("typed", OFFS)
def test_no_time_at_all(typed):
    assert read_time(typed, WORDS, "en") == (OFF, "")


@given(st.times())
def test_every_minute_can_be_written_and_read(wall):
    wall = wall.replace(second=0, microsecond=0)
    half = f"{wall.hour % 12 or 12}:{wall:%M}{'am' if wall.hour < 12 else 'pm'}"
    for typed in (f"{wall:%H:%M}", f"{wall:%H%M}", f"{wall:%Hh%M}", half):
        assert read_time(typed, WORDS, "en") == (wall, "")


@given(st.text(max_size=30))
def test_any_text_is_read_or_not(text):
    found = read_time(text, WORDS, "en")
    assert found is None or text.strip().endswith(found[1])
