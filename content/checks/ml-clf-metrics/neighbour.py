"""A dog sniffed 8 suitcases, barked at 3, and 2 of those had sausages. One more had some too. How good is the dog?

The barks that were right tell how far you can trust a bark; the sausages that were found tell how much slips through.
"""

sausages = {"A", "D", "G"}
barked = {"A", "C", "G"}
suitcases = set("ABCDEFGH")

right = sausages & barked
print("trust in a bark:", len(right) / len(barked))
print("found:", len(right) / len(sausages))
agreed = right | (suitcases - sausages - barked)
print("agreed on", len(agreed), "of", len(suitcases))
