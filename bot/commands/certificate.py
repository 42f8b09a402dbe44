"""A certificate: what was checked and what was on one's word, signed, for whomever the learner shows it to."""

from typing import Annotated

from bot.catalog.model import Roadmap
from bot.command import Call, command, handler
from bot.export.signed_certificate import Certificate, key_text, write_certificate
from bot.learning.building import finished, works
from bot.learning.checked import proofs
from bot.learning.course import roads_on
from bot.learning.facts import Fact
from bot.learning.recalled import freshness
from bot.reading.arguments import Rest
from bot.values.action import Action
from bot.values.bounds import clip, units
from bot.values.media import File
from bot.values.message import Aside, Facts, Field, Form, Paragraph, Reply, Title
from bot.views.certificate_blocks import certificate_drawing, certificate_pairs

PRINTED_NAME_UNITS = 80
MOST_PROJECTS = 20
CARD_BYTES = 36  # of a name that still fits into a button


@command(shown="private")
async def certificate(call: Call) -> Reply:
    """Show what a certificate would say, and ask before it is made."""
    facts = list(await call.tx.ledger.facts(call.learner.key))
    made = _certificate(call, facts, "")
    if not _hours(made):
        return Reply((Paragraph(call.say("certificate.empty")),), (call.button("common.today_button", "today"),))
    blocks = (
        Title(call.label("certificate.title")),
        Paragraph(call.say("certificate.ask")),
        Facts(certificate_pairs(call, made)),
        Aside(call.say("certificate.stays")),
    )
    named = call.button("certificate.name_button", "certificate_ask", style="primary")
    return Reply(blocks, (named, call.button("certificate.nameless_button", "certificate_make")))


@handler(shown="private")
async def certificate_ask(call: Call) -> Form:
    """Ask for the name that is to stand on it."""
    field = Field("name", call.label("certificate.name_label"), call.label("certificate.name_hint"))
    return Form(call.label("certificate.name_title"), (field,), Action("certificate_make"))


@handler(shown="private")
async def certificate_make(call: Call, name: Annotated[str, Rest()] = "") -> Reply:
    """Sign it and hand it over, as a file and as a picture."""
    name = _fit_for_print(call, name)
    made = _certificate(call, list(await call.tx.ledger.facts(call.learner.key)), name)
    if call.certifier is None:
        raise call.refusal("certificate.off", call.button("common.today_button", "today"))
    text = write_certificate(made, call.certifier)
    site = call.operator.site
    where = call.say("certificate.verify_there", url=f"{site}/verify") if site else call.say("certificate.verify")
    blocks = (
        Title(call.label("certificate.made")),
        Facts(certificate_pairs(call, made)),
        Paragraph(where),
        Aside(call.say("certificate.key", key=key_text(call.certifier.public))),
    )
    file = File(f"certificate-{made.path}.txt", text.encode(), "text/plain")
    card = call.button(
        "certificate.card_button", "certificate_card", *([name] if len(name.encode()) <= CARD_BYTES else [])
    )
    return Reply(blocks, (card, call.button("onward.button", "onward")), file=file)


@handler(shown="private")
async def certificate_card(call: Call, name: Annotated[str, Rest()] = "") -> Reply:
    """Show it as a picture."""
    name = _fit_for_print(call, name)
    made = _certificate(call, list(await call.tx.ledger.facts(call.learner.key)), name)
    blocks = (Title(call.label("certificate.made")), Facts(certificate_pairs(call, made)))
    return Reply(blocks, (call.button("common.today_button", "today"),), drawing=certificate_drawing(call, made))


def _fit_for_print(call: Call, name: str) -> str:
    name = " ".join(name.split())
    if units(name) > PRINTED_NAME_UNITS or not name.isprintable():
        raise call.refusal(
            "certificate.long", call.button("certificate.name_button", "certificate_ask"), n=PRINTED_NAME_UNITS
        )
    return name


def _certificate(call: Call, facts: list[Fact], name: str) -> Certificate:
    road = _goal(call)
    hours = set().union(*(call.catalog.hours_within(one) for one in _roads(call)))
    known = [proof for hour, proof in proofs(facts, call.catalog).items() if hour in hours]
    built = [clip(work.project.title, PRINTED_NAME_UNITS) for work in finished(works(facts, call.catalog).values())]
    fresh = freshness(facts, call.today)
    return Certificate(
        road.id,
        clip(road.title, PRINTED_NAME_UNITS),
        call.today.isoformat(),
        name,
        known.count("sandbox"),
        known.count("machine"),
        known.count("word"),
        tuple(built[:MOST_PROJECTS]),
        fresh.right,
        fresh.asked,
        fresh.on.isoformat() if fresh.on else "",
    )


def _hours(made: Certificate) -> int:
    return made.checked + made.on_machine + made.on_word


def _roads(call: Call) -> list[Roadmap]:
    return roads_on(call.catalog, call.learner.background, call.learner.roadmap)


def _goal(call: Call) -> Roadmap:
    return _roads(call)[-1]
