# fails: again
# hint: names_in_prompt
import json


def extract(text):
    start = text.find("{")
    while start >= 0:
        try:
            return json.JSONDecoder().raw_decode(text, start)[0]
        except json.JSONDecodeError:
            start = text.find("{", start + 1)
    return None


def faults(data):
    customer, total = data.get("customer"), data.get("total")
    found = []
    if not isinstance(customer, str) or not customer.strip():
        found.append("customer")
    if not isinstance(total, (int, float)) or total < 0:
        found.append("total")
    if data.get("currency") not in ("EUR", "USD"):
        found.append("currency")
    return found


def ask(model, prompt, tries=3):
    text = prompt
    for _ in range(tries):
        data = extract(model(text))
        wrong = ["json"] if data is None else faults(data)
        if not wrong:
            return data
        text = prompt
    raise ValueError("no valid answer")
