"""Pictures of answers: handlers give a drawing, adapters find a picture."""

from dataclasses import replace

from bot.values.media import Picture
from bot.values.message import Answer, Form
from bot.words.studio import Draw


async def drawn(answer: Answer, draw: Draw) -> Answer:
    """Have the picture of an answer drawn, now that nobody waits for its transaction."""
    if isinstance(answer.reply, Form) or answer.reply.drawing is None:
        return answer
    drawing = answer.reply.drawing
    png = await draw(drawing.svg)
    picture = None if png is None else Picture(png, drawing.alt)
    return replace(answer, reply=replace(answer.reply, picture=picture, drawing=None))
