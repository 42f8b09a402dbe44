"""A form sends `name=Ana&city=New York` as one text. Take it apart into a dictionary.

Split at the ampersand, then cut each part at its first equals sign, so that later ones stay in the value.
"""

sent = "name=Ana&city=New York&note=a=b"
fields = {}
for part in sent.split("&"):
    name, _, text = part.partition("=")
    fields[name] = text
print(fields)
