"""An answer becomes a tree of plain values; pure. The page turns it into elements, text always as text."""

import base64
from typing import Any

from bot.values.markup import Span, Text
from bot.values.media import File, Picture
from bot.values.message import (
    Answer,
    AnyButton,
    Aside,
    Block,
    Button,
    Code,
    Facts,
    Field,
    Form,
    Link,
    Meter,
    Paragraph,
    Reply,
    Select,
    Steps,
    Title,
)

Tree = dict[str, Any]


def render(answer: Answer) -> Tree:
    """Write an answer as a tree."""
    body = _form(answer.reply) if isinstance(answer.reply, Form) else _reply(answer.reply)
    refused = {"refused": True} if answer.refused else {}
    return {**body, "language": answer.language, "replaces": answer.replaces, **refused}


def _reply(reply: Reply) -> Tree:
    return {
        "kind": "reply",
        "blocks": [_block(block) for block in reply.blocks],
        "buttons": [_button(button) for button in reply.buttons],
        "picture": _picture(reply.picture) if reply.picture else None,
        "file": _file(reply.file) if reply.file else None,
        **({"forgets": True} if reply.forgets else {}),
    }


def _block(block: Block) -> Tree:
    tree: Tree
    match block:
        case Title(text):
            tree = {"type": "title", "text": text}
        case Paragraph(text):
            tree = {"type": "paragraph", "text": _spans(text)}
        case Aside(text):
            tree = {"type": "aside", "text": _spans(text)}
        case Steps(items):
            tree = {"type": "steps", "items": [{"text": _spans(item.text), "state": item.state} for item in items]}
        case Facts(pairs):
            tree = {"type": "facts", "pairs": [{"label": pair.label, "value": _spans(pair.value)} for pair in pairs]}
        case Meter(done, of):
            tree = {"type": "meter", "done": done, "of": of}
        case Code(text, language):
            tree = {"type": "code", "text": text, "language": language}
    return tree


def _spans(text: Text) -> list[Tree]:
    return [_span(span) for span in text]


def _span(span: Span) -> Tree:
    """Leave out what is not set; an address that is no web address stays text."""
    url = span.url if span.url and span.url.startswith(("https://", "http://")) else None
    looks = {"bold": span.bold, "code": span.code, "url": url}
    return {"text": span.text, **{name: look for name, look in looks.items() if look}}


def _button(button: AnyButton) -> Tree:
    match button:
        case Button(label, action, style):
            return {"type": "button", "label": label, "action": str(action), "style": style}
        case Link(label, url):
            return {"type": "link", "label": label, "url": url}
        case Select(prompt, options, action):
            choices = [{"label": option.label, "action": str(action.plus(option.value))} for option in options]
            return {"type": "select", "prompt": prompt, "options": choices}


def _picture(picture: Picture) -> Tree:
    return {"src": _data_url("image/png", picture.png), "alt": picture.alt}


def _file(file: File) -> Tree:
    """Send the content with the answer, so that nobody else can ever fetch it."""
    return {"src": _data_url(file.media_type, file.data), "name": file.name}


def _data_url(media_type: str, data: bytes) -> str:
    return f"data:{media_type};base64,{base64.b64encode(data).decode()}"


def _form(form: Form) -> Tree:
    return {
        "kind": "form",
        "title": form.title,
        "fields": [_field(field) for field in form.fields],
        "action": str(form.action),
    }


def _field(field: Field) -> Tree:
    return {name: getattr(field, name) for name in ("name", "label", "hint", "value", "required", "long", "work")}
