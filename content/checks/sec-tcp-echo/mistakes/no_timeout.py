# fails: timeout
# hint: before_reading
import socket


def handle(conn, peer):
    data = conn.recv(4096)
    conn.sendall(data)
    print(peer, len(data))
    conn.close()
