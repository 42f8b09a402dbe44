# fails: at_most
# hint: cap
def read_paging(args):
    limit = args.get("limit", 10, type=int)
    if limit < 1 or limit > 50:
        limit = 10
    return limit, max(args.get("offset", 0, type=int), 0)
