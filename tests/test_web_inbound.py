import pytest

from adapters.web.inbound import Malformed, address_of, read_event, read_language, read_secret, same_origin
from adapters.web.visitor_rate import REMEMBERED_LEAST, AddressPace
from bot.values.events import Address, ButtonPressed, FormSubmitted, Place, Sender, TextTyped

ANA = Address("web", "ana")
SENDER = Sender(ANA, language="de", zone="Europe/Berlin")
PLACE = Place(ANA)


def test_each_thing_done_becomes_its_event() -> None:
    zone = b'"zone": "Europe/Berlin"'
    assert read_event(b'{"say": " /help ", %s}' % zone, ANA, "de") == TextTyped(
        SENDER, PLACE, "/help", opens_forms=True
    )
    assert read_event(b'{"press": "1:today", %s}' % zone, ANA, "de") == ButtonPressed(
        SENDER, PLACE, "1:today", opens_forms=True
    )
    assert read_event(b'{"fill": "1:remind", "fields": {"time": "9pm"}, %s}' % zone, ANA, "de") == FormSubmitted(
        SENDER, PLACE, "1:remind", {"time": "9pm"}, opens_forms=True
    )


@pytest.mark.parametrize(
    "body",
    [
        b"",
        b"{",
        b"[]",
        b"7",
        b'{"say": 7}',
        b'{"press": null}',
        b'{"fill": "1:remind"}',
        b'{"fill": "1:remind", "fields": {"time": 9}}',
        b"[" * 60_000,
        b"\xff\xfe",
    ],
)
def test_what_the_page_would_not_send_is_malformed(body: bytes) -> None:
    with pytest.raises(Malformed):
        read_event(body, ANA, None)


def test_half_characters_and_nul_are_dropped() -> None:
    event = read_event(rb'{"say": "a\u0000b\ud83dc \ud83d\ude00"}', ANA, None)
    assert isinstance(event, TextTyped)
    assert event.text == "abc 😀"


@pytest.mark.parametrize("zone", [b"7", b"null", b'"%s"' % (b"x" * 65)])
def test_a_zone_that_cannot_be_one_is_left_out(zone: bytes) -> None:
    assert read_event(b'{"say": "hi", "zone": %s}' % zone, ANA, None).sender.zone is None


@pytest.mark.parametrize("cookie", [None, "", "abc", "A" * 32, "0" * 31, "0" * 33, "../" + "0" * 29, "0" * 32 + "\n"])
def test_a_cookie_of_the_wrong_shape_is_nobodys(cookie: str | None) -> None:
    assert read_secret(cookie) is None


def test_the_address_does_not_give_the_cookie_away() -> None:
    secret = "0123456789abcdef" * 2
    assert read_secret(secret) == secret
    assert secret not in address_of(secret).id
    assert address_of(secret) == address_of(secret) != address_of("f" * 32)


@pytest.mark.parametrize(
    ("headers", "ours"),
    [
        ({}, True),
        ({"Origin": "http://here:8080"}, True),
        ({"Origin": "https://here:8080", "Sec-Fetch-Site": "same-origin"}, True),
        ({"Sec-Fetch-Site": "none"}, True),
        ({"Origin": "http://here:9999"}, False),
        ({"Origin": "null"}, False),
        ({"Origin": "http://here:8080.evil.example"}, False),
        ({"Sec-Fetch-Site": "cross-site"}, False),
        ({"Origin": "http://here:8080", "Sec-Fetch-Site": "same-site"}, False),
    ],
)
def test_only_our_own_page_is_taken(headers: dict[str, str], ours: bool) -> None:
    assert same_origin(headers, "here:8080") is ours


@pytest.mark.parametrize(
    ("header", "language"),
    [("de-AT,de;q=0.9,en;q=0.8", "de-AT"), ("fr;q=0.7", "fr"), ("*", None), ("", None), (None, None)],
)
def test_the_first_language_counts(header: str | None, language: str | None) -> None:
    assert read_language(header) == language


def test_a_person_may_do_so_much_in_any_window_and_nobody_pays_for_another() -> None:
    pace = AddressPace(2, 1.0)
    assert [pace.take("ana", now) for now in (0.0, 0.1, 0.5, 0.99, 1.0, 1.05, 1.1)] == [
        True, True, False, False, True, False, True,
    ]  # fmt: skip
    assert pace.take("bob", 0.5)


def test_the_idle_are_forgotten() -> None:
    pace = AddressPace(2, 1.0)
    for number in range(REMEMBERED_LEAST):
        pace.take(str(number), 0.0)
    pace.take("late", 5.0)
    assert list(pace._used) == ["late"]
