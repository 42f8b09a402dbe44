"""A weather mast logs text. Write each reading as JSON, and find the windiest two of what another mast sent.

A dictionary becomes a line with dumps; what can't be read is passed over.
"""

import json

print(json.dumps({"mast": "north", "wind": 7.5, "note": "gusts\nfrom west", "rain": None}))

sent = ['{"hour": 8, "wind": 11}', "battery low", '{"hour": 9, "wind": 17}', '{"hour": 10, "wind": 4}']
winds = {}
for text in sent:
    if text.startswith("{"):
        reading = json.loads(text)
        winds[reading["hour"]] = reading["wind"]
print(sorted(winds, key=winds.get)[-2:])
