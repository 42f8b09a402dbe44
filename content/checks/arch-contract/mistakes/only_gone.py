# fails: gone
# hint: both_sides
def changed(old, new):
    return {name for name in old if name not in new}


def required(schema):
    return {name for name, field in schema.items() if field["required"]}


def breaks_response(old, new):
    return sorted(changed(old, new) | (required(old) - required(new)))


def breaks_request(old, new):
    return sorted(changed(old, new) | (required(new) - required(old)))


def next_version(version, old, new, request):
    major, minor, patch = map(int, version.split("."))
    if breaks_request(old, new) if request else breaks_response(old, new):
        return f"{major + 1}.0.0"
    return f"{major}.{minor + 1}.0" if old != new else f"{major}.{minor}.{patch + 1}"
