from collections.abc import Callable
from contextlib import suppress
from random import Random

import pytest
from discord_house import WILD
from emulators.discord_markup import seen
from emulators.discord_server import SPEC
from emulators.spec import load_spec
from seeded import seeded

from adapters.discord import limits
from adapters.discord.render import DiscordMessage, messages, modal
from bot.values.action import Action
from bot.values.bounds import Unbounded, units
from bot.values.markup import Span, Text, verbatim
from bot.values.message import (
    Aside,
    Block,
    Button,
    Choice,
    Code,
    Facts,
    Field,
    Form,
    Link,
    Meter,
    Pair,
    Paragraph,
    Reply,
    Select,
    Step,
    Steps,
    Title,
    show,
)

URL = "(https://e.org/a_b*c)"
ALPHABET = "ab1 \n*_~`|[]()<>@#:-+.\\/😀é"
LONG = ("*", "`", "\\", "a", "a ", "😀", "_\n", WILD)


def nasty(dice: Random) -> str:
    return "".join(dice.choices(ALPHABET, k=dice.choice((0, 1, dice.randint(0, 20), dice.randint(0, 200)))))


def wild(dice: Random) -> str:
    """Anything short, or the same over and over."""
    tx, most = dice.choice(LONG), dice.choice((dice.randint(1, 100), dice.randint(1, 3_400)))
    return dice.choice((nasty(dice), nasty(dice), (tx * most)[: most // units(tx[0])]))


def text(dice: Random) -> Text:
    def span() -> Span:
        return Span(wild(dice), dice.random() < 0.5, dice.random() < 0.5, dice.choice([None, None, URL[1:-1]]))

    return tuple(span() for _ in range(dice.choice((1, dice.randint(1, 5)))))


def block(dice: Random) -> Block:
    few = range(dice.randint(0, 4))
    makers: list[Callable[[], Block]] = [
        lambda: Title(nasty(dice)),
        lambda: Paragraph(text(dice)),
        lambda: Aside(text(dice)),
        lambda: Steps(tuple(Step(text(dice), dice.choice(["done", "now", "later"])) for _ in few)),
        lambda: Facts(tuple(Pair(nasty(dice), text(dice)) for _ in few)),
        lambda: Meter(dice.randint(0, 7), dice.randint(7, 9)),
        lambda: Code(wild(dice), dice.choice(["python", "", "no language!"])),
    ]
    return dice.choice(makers)()


def label(dice: Random) -> str:
    return "".join(dice.choices("abc😀", k=dice.randint(1, 20)))


def button(dice: Random) -> Button | Link | Select:
    options = range(dice.choice((1, 25, dice.randint(1, 25))))
    makers: list[Callable[[], Button | Link | Select]] = [
        lambda: Button(label(dice), dice.choice([Action("a"), Action("b", "c")])),
        lambda: Link(label(dice), "https://e.org"),
        lambda: Select(
            label(dice), tuple(Choice(label(dice), dice.choice(["", "a", "b:c"])) for _ in options), Action("a")
        ),
    ]
    return dice.choice(makers)()


def random_reply(dice: Random) -> Reply:
    while True:
        with suppress(Unbounded):
            blocks = tuple(block(dice) for _ in range(dice.choice((1, 2, dice.randint(1, 6)))))
            return Reply(blocks, tuple(button(dice) for _ in range(dice.choice((0, 10, dice.randint(0, 10))))))


def squeezed(text: str) -> str:
    return "".join(text.replace("\u200b", "").split())


def read(written: list[DiscordMessage]) -> str:
    return "\n".join(seen(part) for one in written for part in (one.embed.title, one.embed.description) if part)


def check(reply: Reply) -> None:
    written = messages(reply)
    for one in written:
        assert units(one.embed.title or "") <= limits.TITLE
        assert units(one.embed.description or "") <= limits.DESCRIPTION
        assert 0 < len(one.embed) <= limits.EMBEDS_OF_A_MESSAGE
    shown, meant = squeezed(read(written)), squeezed(show(reply))
    assert shown.replace(URL, "") == meant.replace(URL, "")
    assert (URL in shown) == (URL in meant)  # links may be broken in two, or neighbours be joined
    assert all(one.view is None for one in written[:-1])
    rows = written[-1].view.to_components() if written[-1].view else []
    items = [item for row in rows for item in row["components"]]
    assert sorted(item.get("label") or item["placeholder"] for item in items) == sorted(
        button.prompt if isinstance(button, Select) else button.label for button in reply.buttons
    )
    ids = [item["custom_id"] for item in items if "custom_id" in item]
    assert len(set(ids)) == len(ids)
    assert all(len(one) <= limits.CUSTOM_ID for one in ids)
    assert len(rows) <= limits.ROWS
    spec = load_spec(SPEC)
    if spec is not None:
        body = {"embeds": [one.embed.to_dict() for one in written[-1:]], "components": rows}
        assert spec.faults("POST", "/channels/1/messages", {}, body) == []


@seeded(60)
def test_every_reply_is_shown_whole_within_the_limits(dice: Random) -> None:
    check(random_reply(dice))


@pytest.mark.parametrize("char", ["*", "`", "\\", "😀", "a", "\n*", "[", "* "])
@pytest.mark.parametrize("kind", [Paragraph, Aside, Code, Facts, Steps])
def test_the_longest_of_everything_is_shown_whole(char: str, kind: type) -> None:
    text = (char * 3_490)[: 3_490 // units(char[0])]
    block = {
        Paragraph: lambda: Paragraph((Span(text[:1_000], bold=True), Span(text[1_000:], code=True))),
        Aside: lambda: Aside(verbatim(text)),
        Code: lambda: Code(text),
        Facts: lambda: Facts((Pair("", verbatim(text)),)),
        Steps: lambda: Steps((Step(verbatim(text), "now"),)),
    }[kind]()
    check(Reply((block,)))


def test_an_ordinary_reply_is_one_message_that_looks_well() -> None:
    blocks = (
        Title("Today"),
        Paragraph((Span("Read "), Span("this", bold=True), Span(" and "), Span("x = 1", code=True))),
        Steps((Step(verbatim("one"), "done"), Step(verbatim("two"), "now"), Step(verbatim("three")))),
        Facts((Pair("Time", verbatim("60 min")),)),
        Meter(3, 10),
        Code("print('hi')"),
        Aside((Span("See "), Span("docs", url="https://docs.python.org/3/"))),
    )
    (message,) = messages(Reply(blocks))
    assert message.embed.title == "Today"
    assert message.embed.description == (
        "Read **this** and `x = 1`\n\n"
        "✅ one\n👉 **two**\n▫️ three\n\n"
        "**Time:** 60 min\n\n"
        "▰▰▰▱▱▱▱▱▱▱ 3/10\n\n"
        "```python\nprint('hi')\n```\n\n"
        "-# See [docs](https://docs.python.org/3/)"
    )


def test_menus_stand_above_buttons_in_rows_of_five() -> None:
    buttons = [Button(str(number), Action("go", number)) for number in range(7)]
    menu = Select("menu", (Choice("one", "1"),), Action("go"))
    view = messages(Reply((Paragraph(verbatim("x")),), (*buttons[:3], menu, *buttons[3:])))[-1].view
    assert view is not None
    assert [len(row["components"]) for row in view.to_components()] == [1, 5, 2]
    assert view.to_components()[0]["components"][0]["placeholder"] == "menu"


def test_a_link_whose_label_is_an_address_shows_both() -> None:
    (message,) = messages(Reply((Paragraph((Span("https://good.org", url="https://other.org"),)),)))
    assert seen(message.embed.description or "") == "https://good.org (https://other.org)"


@pytest.mark.parametrize("char", ["(", "a", "*"])
def test_a_very_long_address_is_spelled_out(char: str) -> None:
    check(Reply((Paragraph((Span("see", url="https://e.org/" + char * 3_400),)),)))


async def test_the_largest_form_is_a_modal() -> None:
    fields = tuple(Field(f"f{number}", "l" * 45, "h" * 100, "v" * 1_000, long=True) for number in range(5))
    payload = modal(Form("t" * 45, fields, Action("a" * 24, "b" * 26))).to_dict()
    assert len(payload["components"]) == 5
    spec = load_spec(SPEC)
    if spec is not None:
        assert spec.faults("POST", "/interactions/1/t/callback", {}, {"type": 9, "data": payload}) == []
