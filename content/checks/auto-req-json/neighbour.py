"""A library answers in portions: some titles, and the word more when there are further ones. Collect all titles.

The loop asks for the next portion as long as the last one promised more. A function stands in for the library.
"""

import json

shelf = [["Emma", "Ulysses"], ["Walden"], ["Dune", "Beloved"]]


def ask(portion):
    return json.dumps({"titles": shelf[portion], "more": portion + 1 < len(shelf)})


titles, portion, more = [], 0, True
while more:
    answer = json.loads(ask(portion))
    titles.extend(answer["titles"])
    more = answer["more"]
    portion = portion + 1
print(len(titles), "titles in", portion, "portions")
