# fails: visits
# hint: prints_it
import base64
import sys

part = sys.argv[1].split(".")[-1]
print(base64.urlsafe_b64decode(part + "=="))
