def still_fresh(header, tag):
    """Tell whether an If-None-Match header names the tag."""
    named = [part.strip().removeprefix("W/") for part in (header or "").split(",")]
    return tag in named or "*" in named
