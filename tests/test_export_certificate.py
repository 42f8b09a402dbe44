"""A certificate is genuine to the byte, or it is none."""

import base64
import json
import stat
from dataclasses import replace
from pathlib import Path

import pytest
from drive import Drive
from hypothesis import given
from hypothesis import strategies as st

from bot.door.public_files import verify_certificate
from bot.export.signed_certificate import Certificate, NotGenuine, read_certificate, write_certificate
from bot.learning.facts import Fact
from bot.process.certificate_key import KeyCertifier, kept_certifier, read_seed
from bot.simulate.forgeries import forgeries

OURS, THEIRS = KeyCertifier(), KeyCertifier()
MADE = Certificate(
    "web", "Web Backend Path", "2026-12-01", "Žofie 李", 40, 9, 3, ("The Book Shelf", "Agora"), 18, 20, "2026-11-30"
)
TEXT = write_certificate(MADE, OURS)
ALTERED = 20_000


def test_what_was_written_is_read_again() -> None:
    assert read_certificate(TEXT) == (MADE, OURS.public)
    assert read_certificate(TEXT, OURS.public)[0] == MADE


@pytest.mark.parametrize("way", [lambda t: t.replace("\n", "\r\n"), lambda t: f"\n  {t}\n\n", lambda t: t.rstrip()])
def test_how_it_was_copied_does_not_matter(way) -> None:
    assert read_certificate(way(TEXT))[0] == MADE


def test_no_altered_one_is_taken_for_genuine() -> None:
    for text in forgeries(TEXT, ALTERED, seed=7):
        with pytest.raises(NotGenuine):
            read_certificate(text, OURS.public)


def test_somebody_elses_signature_is_told_as_somebody_elses() -> None:
    other = write_certificate(replace(MADE, checked=999), THEIRS)
    assert verify_certificate(other, OURS.public).verdict == "other"
    assert verify_certificate(TEXT, OURS.public).verdict == "good"
    with pytest.raises(NotGenuine):
        read_certificate(other, OURS.public)


def signed(data: object, body: str | None = None) -> str:
    body = body or json.dumps(data, ensure_ascii=False, sort_keys=True, separators=(",", ":"))
    key, signature = (base64.b64encode(one).decode() for one in (OURS.public, OURS.sign(body.encode())))
    begin, end = (f"-----{word} MENTOR CERTIFICATE-----" for word in ("BEGIN", "END"))
    return f"{begin}\n{body}\nkey {key}\nsignature {signature}\n{end}\n"


GOOD = json.loads(TEXT.splitlines()[1])


@pytest.mark.parametrize(
    "data",
    [
        {**GOOD, "format": 2}, {**GOOD, "more": 1}, {k: v for k, v in GOOD.items() if k != "name"},
        {**GOOD, "checked": "40"}, {**GOOD, "checked": 1.0}, {**GOOD, "checked": True}, {**GOOD, "projects": "abc"},
        {**GOOD, "projects": [1]}, {**GOOD, "name": None}, {},
    ],
)  # fmt: skip
def test_what_is_signed_and_no_certificate_is_none(data) -> None:
    with pytest.raises(NotGenuine):
        read_certificate(signed(data))


@pytest.mark.parametrize("body", ['{"format": 1}', '{"a":1,"a":2}', '{"b":1,"a":2}', "{" * 5_000 + "}"])
def test_json_that_is_written_otherwise_is_none(body: str) -> None:
    with pytest.raises(NotGenuine):
        read_certificate(signed({}, body))


@given(st.text(max_size=400))
def test_any_text_is_refused_kindly(text: str) -> None:
    with pytest.raises(NotGenuine):
        read_certificate(text)


def test_the_key_is_made_once_and_only_its_owner_reads_it(tmp_path: Path) -> None:
    file = tmp_path / "data" / "certificate.key"
    first = kept_certifier(file)
    assert kept_certifier(file).public == first.public
    assert stat.S_IMODE(file.stat().st_mode) == 0o600
    assert list(file.parent.iterdir()) == [file]


@pytest.mark.parametrize("text", ["", "x", "AAAA", base64.b64encode(b"1" * 31).decode()])
def test_a_key_of_another_form_is_refused(text: str) -> None:
    with pytest.raises(ValueError, match="32 bytes"):
        read_seed(text)


async def test_a_learner_gets_one_that_says_what_the_log_says_and_nothing_more() -> None:
    drive = Drive.fresh()
    drive.app.certifier = OURS
    ana = await drive.person("ana").starts()
    await ana.says("/certificate")
    assert "nothing to certify" in ana.sees
    await ana.says("/done")
    learner = await ana.learner()
    async with drive.app.store.begin() as tx:
        now = drive.clock.now()
        await tx.ledger.record(learner.key, Fact(now, now.date(), "checked", "fun-first-script", note="sandbox"))
    await ana.says("/certificate")
    await ana.presses("With my name")
    await ana.says("Žofie 李")
    assert ana.reply.file
    made, key = read_certificate(ana.reply.file.data.decode(), OURS.public)
    assert (made.name, made.checked, made.on_word, key) == ("Žofie 李", 1, 0, OURS.public)
    assert verify_certificate(ana.reply.file.data.decode(), OURS.public).verdict == "good"


async def test_a_name_that_can_not_stand_there_is_refused() -> None:
    drive = Drive.fresh()
    drive.app.certifier = OURS
    ana = await drive.person("ana").starts()
    await ana.says("/done")
    await ana.says("/certificate")
    await ana.presses("With my name")
    await ana.says("x" * 200)
    assert "up to 80" in ana.sees
