"""A tape holds words, each with its length in two digits before it. Read them one by one, and refuse words over 20 letters.

The length comes first, so the reader knows how much to take, and can refuse before it takes anything.
"""

import io

tape = io.StringIO("05green04lime99...")
while digits := tape.read(2):
    if int(digits) > 20:
        print("refused:", digits)
        break
    word = tape.read(int(digits))
    print(word, len(word))
