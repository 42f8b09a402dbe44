"""Read the description of a package and say what it is called, and whether its numbers of sentences and commas are right.

The description is TOML, which the standard library reads. The function returns both numbers at once.
"""

import tomllib

described = tomllib.loads('[project]\nname = "commas"\nversion = "0.2.0"\n')


def signs(text):
    stops = text.count(".")
    commas = text.count(",")
    return stops, commas


print(described["project"]["name"], signs("Red, green, blue. No more."))
