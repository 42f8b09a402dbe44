import base64
import sys

part = sys.argv[1].partition(".")[0]
print(base64.urlsafe_b64decode(part + "==").decode())
