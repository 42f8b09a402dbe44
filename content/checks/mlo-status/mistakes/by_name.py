# fails: rows
# hint: worst_first
from datetime import date
from html import escape
from pathlib import Path

ORDER = ["red", "yellow", "green"]


def colour(model, today):
    failing = model["failures"] / model["requests"] if model["requests"] else 0
    if model["psi"] >= 0.25 or failing > 0.05:
        return "red"
    age = (today - date.fromisoformat(model["trained"])).days
    return "yellow" if model["psi"] >= 0.1 or age > 90 else "green"


def page(models, today):
    rows = [(ORDER.index(colour(model, today)), model["name"], model) for model in sorted(models, key=lambda one: one["name"])]
    cells = "".join(
        f"<tr><td>{escape(name)}</td><td>{ORDER[place]}</td><td>{model['psi']:.2f}</td></tr>\n"
        for place, name, model in rows
    )
    bad = sum(ORDER[place] != "green" for place, _, _ in rows)
    text = f"<!doctype html>\n<title>Models</title>\n<h1>{bad} of {len(models)} models need a look</h1>\n<table>\n{cells}</table>\n"  # free: the frame of the page
    Path("status.html").write_text(text, encoding="utf-8")  # free: any name of UTF-8
    return text
