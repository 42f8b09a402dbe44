# fails: names
# hint: whole_name
import re
from pathlib import Path
from string import Template


def files(template, values):
    """Fill the paths and texts of a template."""
    if not re.match("[a-z][a-z0-9-]{2,19}", values["name"]):
        raise ValueError(f"{values['name']!r} is no name for a service")
    return {
        Template(path).substitute(values): Template(text).substitute(values) for path, text in template.items()
    }


def create(folder, template, values):
    """Write a new service, or nothing at all."""
    root, filled = Path(folder).resolve(), files(template, values)
    for path in filled:
        place = (root / path).resolve()
        if root not in place.parents or place.exists():
            raise ValueError(f"{path} can't be written")
    for path, text in filled.items():
        (root / path).parent.mkdir(parents=True, exist_ok=True)  # free: a folder that is there does no harm
        (root / path).write_text(text, encoding="utf-8")
    return sorted(filled)
