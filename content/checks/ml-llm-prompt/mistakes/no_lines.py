# fails: no_answer
# hint: empty
def clean(answer):
    lines = [line for line in answer.lower().splitlines() if line.strip()]
    return lines[0].strip(" .") if lines else None


def passed(model, template, cases):
    right = [clean(model(template.replace("{text}", text))) == label for text, label in cases]
    return sum(right) / len(right)


def best(model, templates, cases):
    return max(templates, key=lambda name: passed(model, templates[name], cases))
