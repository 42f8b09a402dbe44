import socket
import sys

from scope import require_scope

HOST, PORT = "127.0.0.1", 9000

require_scope(HOST)
with socket.create_connection((HOST, PORT), timeout=5) as sock:  # free: how patient it is
    sock.sendall(sys.argv[1].encode())
    print(sock.recv(4096).decode())  # free: at most 4096 bytes come
