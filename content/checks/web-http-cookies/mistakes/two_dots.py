# fails: first_dot
# hint: cut_there
import base64
import sys

part = sys.argv[1].rsplit(".", 2)[0]
if "." in part:
    raise SystemExit("{}")
print(base64.urlsafe_b64decode(part + "==").decode())
