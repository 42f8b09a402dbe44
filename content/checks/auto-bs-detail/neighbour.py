"""A data sheet is a table of names and values. Make a dictionary of it, and take the number out of a text with words around it.

Each name stands beside its value, so the two lists are zipped. A search for digits finds the number.
"""

import re

sheet = "<tr><th>Height</th><td>about 24 cm</td></tr><tr><th>Colour</th><td>blue</td></tr>"
names = re.findall(r"<th>(.*?)</th>", sheet)
values = re.findall(r"<td>(.*?)</td>", sheet)
vase = dict(zip(names, values))
centimetres = int(re.search(r"\d+", vase["Height"]).group())
print(vase["Colour"], centimetres)
