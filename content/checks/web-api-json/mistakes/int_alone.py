# fails: no_number
# hint: ValueError
def read_paging(args):
    limit = int(args.get("limit", 10))
    offset = int(args.get("offset", 0))
    return max(1, min(limit, 50)), max(offset, 0)
