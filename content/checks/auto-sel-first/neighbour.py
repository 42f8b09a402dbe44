"""A letter is written in invisible ink. Read it as it is, then hold it over a lamp, and put the lamp out whatever happens.

The part under finally runs after the work and after an error alike. Both readings are counted in the same way.
"""


class Lamp:
    lit = True

    def warm(self, letter):
        return letter.replace("·", "word ")


letter = "· · · ·"
plain = letter.count("word")
lamp = Lamp()
try:
    warmed = lamp.warm(letter).count("word")
finally:
    lamp.lit = False
print("plain:", plain, "warmed:", warmed, "lit:", lamp.lit)
