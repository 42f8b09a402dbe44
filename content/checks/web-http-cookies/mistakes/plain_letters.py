# fails: safe_letters
# hint: url_letters
import base64
import sys

part = sys.argv[1].split(".")[0]
part += "=" * (-len(part) % 4)
print(base64.b64decode(part, validate=False).decode("utf-8", "replace"))
