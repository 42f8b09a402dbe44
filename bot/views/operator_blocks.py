"""Who runs this mentor, and the documents that say what that means for people."""

from bot.command import Call
from bot.values.markup import verbatim
from bot.values.media import File
from bot.values.message import AnyButton, Facts, Link, Pair, Paragraph, Reply, Title
from bot.words.documents import document, operator_says

MARKDOWN = "text/markdown"


def operator_facts(call: Call) -> Facts:
    """Show what whoever runs this mentor says of themselves."""
    said = operator_says(call.operator, call.words, call.learner.language)
    return Facts(tuple(Pair(label, verbatim(value)) for label, value in said.items()))


def document_button(call: Call, name: str) -> AnyButton:
    """Offer a document: its public page, or a file where there is none."""
    if call.operator.site:
        return Link(call.label("privacy.page_button"), f"{call.operator.site}/{name}")
    return call.button("privacy.file_button", f"{name}_file")


def document_file(call: Call, name: str) -> Reply:
    """Send a document as a file, with what only the operator knows in the message."""
    file = File(f"{name}.md", document(name).encode(), MARKDOWN)
    said = (Title(call.label(f"{name}.title")), Paragraph(call.say(f"{name}.file")), operator_facts(call))
    return Reply(said, (call.button("common.back_button", name),), file=file)
