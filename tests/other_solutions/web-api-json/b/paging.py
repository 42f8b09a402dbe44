import re


def read_paging(args):
    limit, offset = 10, 0
    text = args.get("limit", "")
    if re.fullmatch(r"-?\d+", text):
        limit = int(text)
        if limit < 1:
            limit = 1
        if limit > 50:
            limit = 50
    text = args.get("offset", "")
    if re.fullmatch(r"-?\d+", text):
        offset = int(text)
        if offset < 0:
            offset = 0
    return (limit, offset)
