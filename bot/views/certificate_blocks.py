"""How a certificate looks: lines of what it says, and a picture of them."""

from bot.command import Call
from bot.export.signed_certificate import Certificate
from bot.values.markup import plain, verbatim
from bot.values.media import Drawing
from bot.values.message import Pair
from bot.views.hour_blocks import day_words
from bot.words.pictures import certificate_card

NAMED_UNITS = 400


def certificate_pairs(call: Call, made: Certificate) -> tuple[Pair, ...]:
    """Say what a certificate says."""
    pairs = [Pair(call.label("certificate.path"), verbatim(made.title))]
    if made.name:
        pairs.append(Pair(call.label("certificate.name"), verbatim(made.name)))
    counts = (("sandbox", made.checked), ("machine", made.on_machine), ("word", made.on_word))
    hours = " · ".join(call.label(f"proof.{proof}", n=n) for proof, n in counts if n)
    pairs.append(Pair(call.label("certificate.hours"), verbatim(hours)))
    if made.projects:
        pairs.append(Pair(call.label("certificate.projects"), verbatim(", ".join(made.projects)[:NAMED_UNITS])))
    pairs.append(
        Pair(
            call.label("certificate.recall"),
            call.say(f"certificate.recall_{_asked(made)}", n=made.recalled, of=made.asked),
        )
    )
    return tuple(pairs)


def certificate_drawing(call: Call, made: Certificate) -> Drawing:
    """Draw it; the text beside it says the same."""
    pairs = certificate_pairs(call, made)
    lines = [f"{pair.label}: {plain(pair.value)}" for pair in pairs if plain(pair.value) not in {made.title, made.name}]
    date = f"{plain(day_words(call, call.today))} {call.today.year}"
    svg = certificate_card(call.label("certificate.heading"), made.title, made.name, lines, date)
    return Drawing(
        svg, ". ".join((call.label("certificate.heading"), made.title, *filter(None, [made.name]), *lines, date))
    )


def _asked(made: Certificate) -> str:
    return "some" if made.asked else "none"
