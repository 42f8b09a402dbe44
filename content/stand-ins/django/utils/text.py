# ruff: noqa
"""Stands in for django.utils.text."""

import re
import unicodedata


def slugify(value, allow_unicode=False):
    plain = unicodedata.normalize("NFKD", str(value)).encode("ascii", "ignore").decode()
    return re.sub(r"[-\s]+", "-", re.sub(r"[^\w\s-]", "", plain.lower())).strip("-_")
