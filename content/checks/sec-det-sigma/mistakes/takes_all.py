# fails: refused
# hint: refuse
import yaml


def fits(fields, event):
    for key, values in fields.items():
        name, *mods = key.split("|")
        if name not in event:
            return False
        values = values if isinstance(values, list) else [values]
        if mods == ["contains"]:
            ok = any(v in event[name] for v in values)
        elif mods == ["startswith"]:
            ok = any(event[name].startswith(v) for v in values)
        else:
            ok = event[name] in values
        if not ok:
            return False
    return True


def translate(text):
    rule = yaml.safe_load(text)["detection"]
    if rule["condition"] == "selection and not filter":
        return lambda event: fits(rule["selection"], event) and not fits(rule["filter"], event)
    return lambda event: fits(rule["selection"], event)
