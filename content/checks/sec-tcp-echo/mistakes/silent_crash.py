# fails: silent
# hint: TimeoutError
import socket


def handle(conn, peer):
    conn.settimeout(5)
    data = conn.recv(4096)
    conn.sendall(data)
    print(peer, len(data))
    conn.close()
