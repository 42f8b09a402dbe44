# fails: both_given
# hint: as_numbers
def read_paging(args):
    return args.get("limit", 10), args.get("offset", 0)
