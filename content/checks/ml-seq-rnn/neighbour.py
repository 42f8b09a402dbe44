"""How many different letters has a song, and how many pairs of three letters with the one that follows?

Every place that still has three letters and one more behind it begins such a pair.
"""

song = "row row row your boat"
print(sorted({letter for letter in song}))
pieces = [(song[start : start + 3], song[start + 3]) for start in range(len(song)) if start + 3 < len(song)]
print(len(pieces), "pieces, the first is", pieces[0])
