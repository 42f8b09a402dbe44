"""A letter comes as bytes. Say how many bytes and how many letters it has, and keep it exactly as it came.

Letters and bytes are counted apart, since one letter may need several bytes. Bytes are written in a file opened with "b".
"""

letter = "Grüße aus Köln".encode()

with open("letter.txt", "wb") as kept:
    kept.write(letter)

print("bytes:", len(letter))
print("letters:", len(letter.decode("utf-8")))
with open("letter.txt", "rb") as kept:
    print("the same:", kept.read() == letter)
