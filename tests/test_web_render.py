import json

from adapters.web.render import render
from bot.values.action import Action
from bot.values.markup import Span, parse
from bot.values.media import File, Picture
from bot.values.message import (
    Answer,
    Aside,
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
)

BLOCKS = (
    Title("Hello"),
    Paragraph(parse("**bold** `code` [link](https://example.org) <i>")),
    Aside(parse("by the way")),
    Steps((Step(parse("one"), "done"), Step(parse("two"), "now"), Step(parse("three")))),
    Facts((Pair("Longest", parse("7 days")),)),
    Meter(2, 5),
    Code("print('hi')"),
)


def test_every_block_becomes_a_part_of_the_tree() -> None:
    tree = render(Answer(Reply(BLOCKS), "en", replaces=True))
    assert (tree["kind"], tree["language"], tree["replaces"]) == ("reply", "en", True)
    assert tree["blocks"] == [
        {"type": "title", "text": "Hello"},
        {
            "type": "paragraph",
            "text": [
                {"text": "bold", "bold": True},
                {"text": " "},
                {"text": "code", "code": True},
                {"text": " "},
                {"text": "link", "url": "https://example.org"},
                {"text": " <i>"},
            ],
        },
        {"type": "aside", "text": [{"text": "by the way"}]},
        {
            "type": "steps",
            "items": [
                {"text": [{"text": "one"}], "state": "done"},
                {"text": [{"text": "two"}], "state": "now"},
                {"text": [{"text": "three"}], "state": "later"},
            ],
        },
        {"type": "facts", "pairs": [{"label": "Longest", "value": [{"text": "7 days"}]}]},
        {"type": "meter", "done": 2, "of": 5},
        {"type": "code", "text": "print('hi')", "language": "python"},
    ]


def test_buttons_links_and_selects_carry_what_they_do() -> None:
    select = Select("Which?", (Choice("Web", "web"), Choice("AI", "a:i")), Action("start_for"))
    buttons = (Button("Done", Action("finish", "x"), "primary"), Link("Read", "https://example.org/a"), select)
    assert render(Answer(Reply((Title("x"),), buttons)))["buttons"] == [
        {"type": "button", "label": "Done", "action": "1:finish:x", "style": "primary"},
        {"type": "link", "label": "Read", "url": "https://example.org/a"},
        {
            "type": "select",
            "prompt": "Which?",
            "options": [
                {"label": "Web", "action": "1:start_for:web"},
                {"label": "AI", "action": "1:start_for:a%3Ai"},
            ],
        },
    ]


def test_a_picture_is_data_with_its_text() -> None:
    tree = render(Answer(Reply((Title("x"),), picture=Picture(b"\x89PNG", "a row of days"))))
    assert tree["picture"] == {"src": "data:image/png;base64,iVBORw==", "alt": "a row of days"}


def test_a_file_comes_with_its_content() -> None:
    tree = render(Answer(Reply((Title("x"),), file=File("hours.ics", b"\x89PNG", "text/calendar"))))
    assert tree["file"] == {"src": "data:text/calendar;base64,iVBORw==", "name": "hours.ics"}


def test_a_form_carries_its_fields_and_action() -> None:
    field = Field("time", "When?", "9pm", "21:00", required=False, long=True)
    tree = render(Answer(Form("Nudge", (field,), Action("remind"))))
    assert (tree["kind"], tree["title"], tree["action"]) == ("form", "Nudge", "1:remind")
    assert tree["fields"] == [
        {
            "name": "time",
            "label": "When?",
            "hint": "9pm",
            "value": "21:00",
            "required": False,
            "long": True,
            "work": False,
        }
    ]


def test_an_address_that_is_no_web_address_stays_text() -> None:
    tree = render(Answer(Reply((Paragraph((Span("press me", url="javascript:alert(1)"),)),))))
    assert tree["blocks"] == [{"type": "paragraph", "text": [{"text": "press me"}]}]


def test_every_tree_is_json() -> None:
    tree = render(Answer(Reply(BLOCKS, picture=Picture(b"x", "alt"))))
    assert json.loads(json.dumps(tree)) == tree
