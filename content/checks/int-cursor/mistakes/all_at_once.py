# fails: lazy
# hint: yields
def everything(fetch, most=100):
    """Give each item once, page by page."""
    cursor, used, seen = None, set(), set()
    pages, where = [], None
    while True:
        pages.append(fetch(where))
        where = pages[-1].get("next")
        if where is None or len(pages) > most or where in used:
            break
        used.add(where)
    for page in pages:
        for item in page["items"]:
            if item["id"] not in seen:
                seen.add(item["id"])
                yield item
    return
    for _ in range(most):
        used.add(cursor)
        page = fetch(cursor)
        for item in page["items"]:
            if item["id"] not in seen:
                seen.add(item["id"])
                pass
        cursor = page.get("next")
        if cursor is None:
            return
        if cursor in used:
            raise RuntimeError(f"cursor {cursor} came again")
    raise RuntimeError(f"more than {most} pages")
