"""Every Reply becomes messages within Telegram's limits, and loses nothing."""

from collections.abc import Callable
from contextlib import suppress
from random import Random

import pytest
from seeded import seeded
from telegram import MessageEntity

from adapters.telegram import limits
from adapters.telegram.render import TelegramMessage, messages
from bot.values import media
from bot.values import message as core
from bot.values.action import Action
from bot.values.bounds import Unbounded, units
from bot.values.markup import Span, Text, parse
from bot.values.media import File, Picture
from bot.values.message import (
    Aside,
    Block,
    Button,
    Choice,
    Code,
    Facts,
    Link,
    Meter,
    Pair,
    Paragraph,
    Reply,
    Select,
    Step,
    Steps,
    Title,
)

CHARACTERS = "ab é\n<*_`[&\\😀👩‍💻\u200b"


def text(dice: Random, most: int) -> str:
    written = "".join(dice.choices(CHARACTERS, k=dice.choice((1, 2, most // 2, dice.randint(1, most // 2)))))
    return written if written.strip() else "a" + written[1:]


def span(dice: Random) -> Span:
    return Span(text(dice, 40), dice.random() < 0.5, dice.random() < 0.5, dice.choice([None, None, "https://e.org/a"]))


def rich(dice: Random, most: int = 30) -> Text:
    return tuple(span(dice) for _ in range(dice.choice((1, dice.randint(1, most)))))


def block(dice: Random) -> Block:
    few = range(dice.choice((1, dice.randint(1, 20))))
    makers: list[Callable[[], Block]] = [
        lambda: Title(text(dice, core.TITLE_UNITS)),
        lambda: Paragraph(rich(dice)),
        lambda: Aside(rich(dice)),
        lambda: Steps(tuple(Step(rich(dice, 5), dice.choice(["done", "now", "later"])) for _ in few)),
        lambda: Facts(tuple(Pair(text(dice, 40), rich(dice, 5)) for _ in few)),
        lambda: Meter((of := dice.randint(1, 99)) * dice.randint(0, 100) // 100, of),
        lambda: Code(text(dice, 300), dice.choice(["python", ""])),
    ]
    return dice.choice(makers)()


def button(dice: Random) -> Button | Link | Select:
    options = range(dice.choice((1, core.OPTIONS, dice.randint(1, core.OPTIONS))))
    makers: list[Callable[[], Button | Link | Select]] = [
        lambda: Button(label(dice), Action("act", text(dice, 7)), dice.choice(["normal", "primary", "danger"])),
        lambda: Link(label(dice), "https://example.org"),
        lambda: Select(
            text(dice, core.HINT_UNITS),
            tuple(Choice(text(dice, 20), "".join(dice.choices("ab", k=dice.randint(0, 9)))) for _ in options),
            Action("choose"),
        ),
    ]
    return dice.choice(makers)()


def label(dice: Random) -> str:
    return text(dice, core.LABEL_UNITS)


def reply(dice: Random) -> Reply:
    while True:
        with suppress(Unbounded):
            return Reply(
                tuple(block(dice) for _ in range(dice.choice((1, 2, dice.randint(1, 12))))),
                tuple(button(dice) for _ in range(dice.choice((0, core.BUTTONS, dice.randint(0, core.BUTTONS))))),
                dice.choice((None, Picture(b"png", text(dice, media.ALT_UNITS)))),
                dice.choice((None, File("notes.txt", b"text", "text/plain"))),
            )


def marked(message: TelegramMessage, entity: MessageEntity) -> str:
    wide = message.text.encode("utf-16-le")
    return wide[2 * entity.offset : 2 * (entity.offset + entity.length)].decode("utf-16-le")


def keys(message: TelegramMessage):
    return [button for row in message.keyboard.inline_keyboard for button in row] if message.keyboard else []


@seeded(60)
def test_every_reply_is_within_the_limits_and_whole(dice: Random) -> None:
    said = reply(dice)
    made = messages(said)
    for message in made:
        most = limits.CAPTION if message.picture else limits.TEXT
        assert 0 < units(message.text) <= most or message.file
        assert len(message.entities) <= limits.ENTITIES
        assert all(0 <= e.offset < e.offset + e.length <= units(message.text) for e in message.entities)
        assert len(keys(message)) <= limits.KEYBOARD
        data = [key.callback_data.encode() for key in keys(message) if not key.url]
        assert all(1 <= len(one) <= limits.CALLBACK_BYTES for one in data)
    shown = "\n".join(message.text for message in made)
    assert all(piece in shown for block in said.blocks for piece in pieces(block))
    assert [key.text for m in made for key in keys(m)] == sorted_labels(said)
    assert [m.picture for m in made if m.picture] == ([said.picture.png] if said.picture else [])
    assert [m.file for m in made if m.file] == ([said.file] if said.file else [])
    assert all(not m.file or not m.text for m in made)
    assert all(button.prompt in shown for button in said.buttons if isinstance(button, Select))


def pieces(block) -> list[str]:
    match block:
        case Paragraph(text) | Aside(text):
            return ["".join(span.text for span in text)]
        case Steps(items):
            return ["".join(span.text for span in item.text) for item in items]
        case Facts(pairs):
            return [f"{pair.label}: " + "".join(span.text for span in pair.value) for pair in pairs]
        case _:
            return [core.show_block(block)]


def sorted_labels(reply: Reply) -> list[str]:
    """What is said with the text, then what follows in messages of its own."""
    selects = [button for button in reply.buttons if isinstance(button, Select)]
    later = [at for at, button in enumerate(reply.buttons) if isinstance(button, Select)][1:]
    first = [button for at, button in enumerate(reply.buttons) if at not in later]
    order = (*first, *selects[1:])
    of = [[option.label for option in one.options] if isinstance(one, Select) else [one.label] for one in order]
    return [label for labels in of for label in labels]


@seeded(60)
def test_entities_mark_exactly_what_has_a_look(dice: Random) -> None:
    said = rich(dice)
    message = messages(Reply((Title("😀"), Paragraph(said))))[0]
    links = [span.text for span in said if span.url]
    codes = [span.text for span in said if span.code and not span.url]
    bolds = ["😀"] + [span.text for span in said if span.bold and (not span.code or span.url)]
    assert [marked(message, e) for e in message.entities if e.type == "text_link"] == links
    assert [marked(message, e) for e in message.entities if e.type == "code"] == codes
    assert [marked(message, e) for e in message.entities if e.type == "bold"] == bolds


def test_the_surplus_of_entities_is_bold_and_no_text() -> None:
    text = tuple(Span("b", bold=True) if n % 2 else Span("l", url="https://example.org") for n in range(200))
    message = messages(Reply((Paragraph(text[:120]),)))[0]
    kinds = [entity.type for entity in message.entities]
    assert (len(kinds), kinds.count("text_link")) == (100, 60)
    assert message.text == "lb" * 60
    offsets = [entity.offset for entity in message.entities]
    assert offsets == sorted(offsets)


@pytest.mark.parametrize(("more", "kind"), [(0, "blockquote"), (1, "expandable_blockquote")])
def test_a_long_aside_is_folded(more: int, kind: str) -> None:
    message = messages(Reply((Aside((Span("x" * (limits.LONG_ASIDE + more)),)),)))[0]
    assert [entity.type for entity in message.entities] == [kind]


def test_the_parts_of_a_page_look_like_themselves() -> None:
    reply = Reply((
        Title("Title"),
        Steps((Step(parse("old"), "done"), Step(parse("run `pip` **now**"), "now"), Step(parse("new")))),
        Facts((Pair("Goal", parse("web")), Pair("Pace", parse("1 h")))),
        Meter(3, 10),
        Code("print(1)"),
    ))  # fmt: skip
    message = messages(reply)[0]
    assert message.text == (
        "Title\n\n✅ old\n👉 run pip now\n▫️ new\n\nGoal: web\nPace: 1 h\n\n▰▰▰▱▱▱▱▱▱▱ 3/10\n\nprint(1)"
    )
    looks = [(entity.type, marked(message, entity)) for entity in message.entities]
    assert looks == [
        ("bold", "Title"), ("bold", "run "), ("code", "pip"), ("bold", " "), ("bold", "now"),
        ("bold", "Goal:"), ("bold", "Pace:"), ("pre", "print(1)"),
    ]  # fmt: skip
    assert message.entities[-1].language == "python"


def rows(*buttons) -> list[list[str]]:
    message = messages(Reply((Title("x"),), buttons))[0]
    assert message.keyboard
    return [[key.text for key in row] for row in message.keyboard.inline_keyboard]


def test_short_labels_share_a_row() -> None:
    def button(label: str) -> Button:
        return Button(label, Action("a"))

    assert rows(*map(button, ("Done", "Snooze", "Skip", "Why this?"))) == [["Done", "Snooze", "Skip"], ["Why this?"]]
    assert rows(*map(button, ("A label of some length", "Another long one"))) == [
        ["A label of some length"], ["Another long one"],
    ]  # fmt: skip


def test_options_stand_in_rows_of_their_own() -> None:
    options = tuple(Choice(label, label) for label in ("Web", "Data", "Machine learning with Python"))
    menu = Select("Which?", options, Action("pick"))
    assert rows(Button("Back", Action("a")), menu, Button("Next", Action("a"))) == [
        ["Back"], ["Web", "Data"], ["Machine learning with Python"], ["Next"],
    ]  # fmt: skip


def test_a_second_select_follows_by_itself() -> None:
    menus = [Select(name, (Choice(name, "v"),), Action("pick")) for name in ("One", "Two")]
    first, second = messages(Reply((Title("x"),), (menus[0], Button("B", Action("a")), menus[1])))
    assert [len(keys(one)) for one in messages(Reply((Title("x"),), (menus[0], menus[0])))] == [1, 1]
    assert (first.text, [key.text for key in keys(first)]) == ("x\n\nOne", ["One", "B"])
    assert (second.text, [key.text for key in keys(second)]) == ("Two", ["Two"])
    assert keys(second)[0].callback_data == "1:pick:v"


def test_the_largest_reply_fits_one_message() -> None:
    menu = Select("p" * core.HINT_UNITS, tuple(Choice("o" * 100, str(n)) for n in range(25)), Action("pick"))
    buttons = (*(Button("b" * 40, Action("a")) for _ in range(9)), menu)
    made = messages(Reply((Paragraph(parse("😀" * (core.TEXT_UNITS // 2))),), buttons))
    assert len(made) == 1
    assert units(made[0].text) == core.TEXT_UNITS + 2 + core.HINT_UNITS
