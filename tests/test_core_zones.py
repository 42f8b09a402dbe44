from datetime import UTC, datetime
from zoneinfo import available_timezones

import pytest

from bot.clock import zone_of
from bot.reading.zones import clock_choices, find_zone, fold, is_zone, near_zones
from bot.values.message import OPTIONS

FOUND = {
    "Europe/Berlin": "Europe/Berlin", "europe/berlin": "Europe/Berlin", "Berlin": "Europe/Berlin",
    "BERLIN": "Europe/Berlin",
    "berlin ": "Europe/Berlin", "new york": "America/New_York", "New_York": "America/New_York",
    "São Paulo": "America/Sao_Paulo",
    "sao paulo": "America/Sao_Paulo", "Zürich": "Europe/Zurich", "zurich": "Europe/Zurich",
    "Bogotá": "America/Bogota",
    "Mumbai": "Asia/Kolkata", "Bengaluru": "Asia/Kolkata", "Munich": "Europe/Berlin", "Chicago": "America/Chicago",
    "Tokyo": "Asia/Tokyo", "Kathmandu": "Asia/Kathmandu", "Lord Howe": "Australia/Lord_Howe", "apia": "Pacific/Apia",
    "UTC": "UTC", "utc": "UTC", "gmt": "GMT", "UTC+2": "Etc/GMT-2", "utc +2": "Etc/GMT-2", "GMT-5": "Etc/GMT+5",
    "+9": "Etc/GMT-9",
    "+09:00": "Etc/GMT-9", "-0300": "Etc/GMT+3", "UTC+14": "Etc/GMT-14", "UTC+0": "Etc/GMT-0",
}  # fmt: skip
NOWHERE = [
    "",
    "Atlantis",
    "UTC+15",
    "+13:45:00",
    "localtime",
    "Factory",
    "../etc/passwd",
    "🦄",
    "UTC+5:17",
    "x" * 5_000,
]
SLIPS = {
    "Berln": "Europe/Berlin",
    "Tokio": "Asia/Tokyo",
    "New Yrok": "America/New_York",
    "Europe/Belrin": "Europe/Berlin",
}


@pytest.mark.parametrize(("typed", "zone"), FOUND.items())
def test_places_as_people_write_them(typed, zone):
    assert find_zone(typed) == zone


@pytest.mark.parametrize("typed", NOWHERE)
def test_what_is_no_place_is_none(typed):
    assert find_zone(typed) is None


@pytest.mark.parametrize(("typed", "zone"), SLIPS.items())
def test_a_slip_of_the_finger_is_near(typed, zone):
    assert zone in [choice.value for choice in near_zones(typed, 5)]


def test_what_begins_so_comes_first():
    assert near_zones("Berl", 5)[0].value == "Europe/Berlin"
    assert all(fold(choice.label).startswith("san") for choice in near_zones("san", 5))


@pytest.mark.parametrize("typed", ["", "qqqqqqqqqqqqq", "x" * 5_000, "🦄"])
def test_near_nothing_is_nothing(typed):
    assert near_zones(typed, 5) == ()


@pytest.mark.parametrize("typed", ["a", "berlin", "san", "o"])
def test_every_choice_is_a_zone(typed):
    choices = near_zones(typed, OPTIONS)
    assert 0 < len(choices) <= OPTIONS
    assert all(is_zone(choice.value) for choice in choices)


def test_every_zone_names_itself():
    places = available_timezones() - {"localtime", "Factory"}
    assert {zone for zone in places if not is_zone(zone) or find_zone(zone) is None} == set()
    different = {zone for zone in places if find_zone(zone) != zone}
    now = datetime(2026, 5, 4, tzinfo=UTC)
    assert all(now.astimezone(zone_of(str(find_zone(zone)))).utcoffset() is not None for zone in different)
    assert len(different) < 5
    assert not is_zone("localtime")
    assert not is_zone(None)


def test_the_clocks_show_their_time_from_west_to_east():
    now = datetime(2026, 1, 4, 12, tzinfo=UTC)
    choices = clock_choices(now)
    assert len(choices) < OPTIONS
    offsets = [now.astimezone(zone_of(choice.value)).utcoffset() for choice in choices]
    assert offsets == sorted(offsets)
    assert all(choice.label.startswith(f"{now.astimezone(zone_of(choice.value)):%H:%M} · ") for choice in choices)


def test_fold_makes_names_comparable():
    assert fold("  São_PAULO  x") == "sao paulo x"
    assert fold("Straße") == "strasse"
