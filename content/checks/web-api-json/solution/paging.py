def read_paging(args):
    """Give limit and offset from the texts of a query."""
    limit = whole_number(args.get("limit"), 10)
    offset = whole_number(args.get("offset"), 0)
    return max(1, min(limit, 50)), max(0, offset)


def whole_number(text, default):
    """Read a whole number, or give the default."""
    try:
        return int(text)
    except (TypeError, ValueError):
        return default
