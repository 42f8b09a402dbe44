# fails: ninety_days
# hint: in_days
import socket
import ssl
import sys
import time

context = ssl.create_default_context(cafile="lab.crt")
sock = socket.create_connection(("127.0.0.1", 9443))
tls = context.wrap_socket(sock, server_hostname="localhost")
left = ssl.cert_time_to_seconds(tls.getpeercert()["notAfter"]) - time.time()
print(left, tls.version(), tls.cipher())
