# fails: circle
# hint: used
def everything(fetch, most=100):
    """Give each item once, page by page."""
    cursor, used, seen = None, set(), set()
    for _ in range(most):
        page = fetch(cursor)
        for item in page["items"]:
            if item["id"] not in seen:
                seen.add(item["id"])
                yield item
        cursor = page.get("next")
        if cursor is None:
            return
        if cursor in used:
            raise RuntimeError(f"cursor {cursor} came again")
    raise RuntimeError(f"more than {most} pages")
