def number(args, name, default):
    try:
        return int(args[name])
    except (KeyError, ValueError):
        return default


def read_paging(args):
    limit = number(args, "limit", 10)
    offset = number(args, "offset", 0)
    return min(max(limit, 1), 50), max(offset, 0)
