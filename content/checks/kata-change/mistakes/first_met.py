# fails: ties
# hint: ties
import re
from collections import Counter


def top(text, n):
    return Counter(re.findall(r"[a-z']+", text.lower())).most_common(n)
