# fails: client
# hint: guard_asked
# file: echo_client.py
import socket
import sys

s = socket.socket()
s.connect(("127.0.0.1", 9000))
s.sendall(sys.argv[1].encode())
print(s.recv(4096).decode())
s.close()
