from datetime import UTC, datetime
from zoneinfo import available_timezones

import pytest

from bot.catalog import yaml
from bot.catalog.content_folder import CONTENT
from bot.clock import zone_label, zone_of
from bot.reading.place_choice import Asker
from bot.reading.plain import fold
from bot.reading.zones import clock_choices, find_zone, is_zone, meant_zones, near_zones
from bot.values.message import OPTIONS

# names of the database that are asked about, as people mean several clocks by them
ABBREVIATED = {"CET", "EET", "EST", "MST"}
RENAMED = {"Asia/Calcutta", "Asia/Katmandu", "Asia/Saigon", "Asia/Rangoon", "Europe/Kiev", "America/Godthab"}

FOUND = {
    "Europe/Berlin": "Europe/Berlin", "europe/berlin": "Europe/Berlin", "Berlin": "Europe/Berlin",
    "BERLIN": "Europe/Berlin",
    "berlin ": "Europe/Berlin", "new york": "America/New_York", "New_York": "America/New_York",
    "São Paulo": "America/Sao_Paulo",
    "sao paulo": "America/Sao_Paulo", "Zürich": "Europe/Zurich", "zurich": "Europe/Zurich",
    "Bogotá": "America/Bogota",
    "Mumbai": "Asia/Kolkata", "Bengaluru": "Asia/Kolkata", "Munich": "Europe/Berlin", "Chicago": "America/Chicago",
    "Tokyo": "Asia/Tokyo", "Kathmandu": "Asia/Kathmandu", "Lord Howe": "Australia/Lord_Howe", "apia": "Pacific/Apia",
    "UTC": "UTC", "utc": "UTC", "gmt": "GMT", "UTC+2": "UTC+2", "utc +2": "UTC+2", "GMT-5": "UTC-5", "+9": "UTC+9",
    "+09:00": "UTC+9", "-0300": "UTC-3", "UTC+14": "UTC+14", "UTC+0": "UTC", "Etc/GMT-5": "UTC+5", "UTC-12": "UTC-12",
    "UTC+5:30": "UTC+5:30", "utc-9:30": "UTC-9:30", "GMT +5.45": "UTC+5:45", "Z": "UTC", "+5.5": "UTC+5:30",
    "Asia/Calcutta": "Asia/Kolkata", "Japan": "Asia/Tokyo", "MSK": "Europe/Moscow", "pkt": "Asia/Karachi",
}  # fmt: skip
NOWHERE = [
    "",
    "Atlantida",
    "UTC+15",
    "+13:45:00",
    "localtime",
    "Factory",
    "../etc/passwd",
    "🦄",
    "UTC+5:17",
    "UTC-12:15",
    "IST",
    "Georgia",
    "USA",
    "ﷺ" * 4_000,
    "x" * 5_000,
]
SLIPS = {
    "Berln": "Europe/Berlin",
    "Toyko": "Asia/Tokyo",
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


def test_every_zone_names_itself_or_the_same_clock_by_a_better_name():
    places = available_timezones() - {"localtime", "Factory"} - ABBREVIATED
    assert {zone for zone in places if not is_zone(zone) or find_zone(zone) is None} == set()
    now = datetime(2026, 5, 4, tzinfo=UTC)
    different = {zone for zone in places if find_zone(zone) != zone}
    assert all(offset(zone, now) == offset(str(find_zone(zone)), now) for zone in different)
    assert {zone for zone in different if "/" in zone and not zone.startswith("Etc/")} == RENAMED
    assert not is_zone("localtime")
    assert not is_zone(None)


def test_no_zone_is_offered_whose_sign_says_the_opposite():
    for typed in ("GMT+5:17", "etc", "Etc/", "Etc/GMT", "GMT", "gmt+", "UTC", "utc+5:3"):
        choices = near_zones(typed, OPTIONS)
        assert not [choice for choice in choices if "Etc/" in choice.label + choice.value]
    assert {zone_label(f"Etc/GMT{sign}{n}") for sign, n in (("-", 5), ("+", 3), ("+", 0))} == {"UTC+5", "UTC-3", "UTC"}


def offset(zone: str, at: datetime) -> object:
    return at.astimezone(zone_of(zone)).utcoffset()


@pytest.mark.parametrize(
    ("typed", "tag", "home", "first"),
    [
        ("IST", "en-IN", "", "Asia/Kolkata"),
        ("IST", "he", "", "Asia/Jerusalem"),
        ("IST", "en-IE", "", "Europe/Dublin"),
        ("CST", "zh-CN", "", "Asia/Shanghai"),
        ("CST", "es-CU", "", "America/Havana"),
        ("PST", "fil", "", "Asia/Manila"),
        ("BST", "bn", "", "Asia/Dhaka"),
        ("AST", "ar", "", "Asia/Riyadh"),
        ("Cambridge", "en-US", "", "America/New_York"),
        ("Birmingham", "en", "America/Chicago", "America/Chicago"),
    ],
)
def test_what_is_likelier_for_a_person_comes_first(typed, tag, home, first):
    found = meant_zones(typed, Asker(tag, home))
    assert 2 <= len(found) <= 3
    assert found[0].zone == first


OWN = [("IST", "Europe/Dublin"), ("CEST", "Europe/Vienna"), ("CET", "Europe/Madrid"), ("BST", "Europe/London")]


@pytest.mark.parametrize(("typed", "home"), OWN)
def test_what_the_persons_own_clock_is_called_is_that_clock(typed, home):
    assert [found.zone for found in meant_zones(typed, Asker("de", home))] == [home]


def test_an_abbreviation_is_never_a_city_that_looks_alike():
    for entry in yaml.read(CONTENT / "clocks.yaml").data["names"]:
        for said in entry["said"]:
            assert {found.zone for found in meant_zones(said)} <= set(entry["zones"]), said
    assert near_zones("MSX", 5) == near_zones("qqq", 5) == ()


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
