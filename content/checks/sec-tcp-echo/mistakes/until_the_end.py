# fails: at_most
# hint: limit
import socket


def handle(conn, peer):
    conn.settimeout(5)
    total = 0
    while True:
        data = conn.recv(4096)
        if not data:
            break
        conn.sendall(data)
        total += len(data)
    print(peer, total)
    conn.close()
