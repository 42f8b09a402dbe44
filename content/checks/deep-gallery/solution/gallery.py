from html import escape


def shown(found, least=0.5):
    return [one for one in found if one[1] >= least]


def svg(picture, width, height, found, least=0.5):
    parts = [f'<image href="{escape(picture)}" width="{width}" height="{height}"/>']
    for label, score, (x1, y1, x2, y2) in shown(found, least):
        parts.append(f'<rect x="{x1}" y="{y1}" width="{x2 - x1}" height="{y2 - y1}" fill="none" stroke="red"/>')
        parts.append(f'<text x="{x1}" y="{y1}">{escape(label)} {score:.0%}</text>')
    return f'<svg xmlns="http://www.w3.org/2000/svg" width="{width}" height="{height}">{"".join(parts)}</svg>'


def page(pictures):
    total = sum(len(shown(*picture[3:])) for picture in pictures)
    drawings = "\n".join(svg(*picture) for picture in pictures)
    text = f"<!doctype html><meta charset=utf-8><h1>What I found</h1>\n{drawings}\n<p>{total} things in {len(pictures)} pictures</p>"
    with open("gallery.html", "w", encoding="utf-8") as file:
        file.write(text)
