# fails: at_least
# hint: floor
def read_paging(args):
    limit = args.get("limit", type=int) or 10
    offset = args.get("offset", type=int) or 0
    return max(1, min(limit, 50)), max(offset, 0)
