# fails: at_least
# hint: floor
def read_paging(args):
    limit = args.get("limit", 10, type=int)
    offset = args.get("offset", 0, type=int)
    return min(limit, 50), max(offset, 0)
