# fails: five_days
# hint: urgent_first
import socket
import ssl
import sys
import time

context = ssl.create_default_context(cafile="lab.crt")
try:
    sock = socket.create_connection(("127.0.0.1", 9443))
except OSError:
    sys.exit(3)
tls = context.wrap_socket(sock, server_hostname="localhost")
left = (ssl.cert_time_to_seconds(tls.getpeercert()["notAfter"]) - time.time()) / 86400
print(left, tls.version(), tls.cipher())
if left < 21:
    sys.exit(1)
elif left < 7:
    sys.exit(2)
