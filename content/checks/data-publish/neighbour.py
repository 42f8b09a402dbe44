"""Which notes may hang on the public board?"""

import re

notes = {"a": "cake at noon", "b": "call 555-1234", "c": "tea is here"}
for name, text in sorted(notes.items()):
    print(name, "private" if re.search(r"\d{3}-\d{4}", text) else "public")
