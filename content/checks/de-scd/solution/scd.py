def apply(versions, id, town, day):
    """Take in where a customer lives from this day on."""
    for version in versions:
        if version["id"] == id and version["end"] is None:
            if version["town"] == town:
                return
            version["end"] = day
    versions.append({"key": len(versions) + 1, "id": id, "town": town, "start": day, "end": None})


def as_of(versions, id, day):
    """Give the town of a day."""
    for version in versions:
        if version["id"] == id and version["start"] <= day and (version["end"] is None or day < version["end"]):
            return version["town"]
    return None
