# fails: silent
# hint: TimeoutError
import socket


def handle(conn, peer):
    conn.settimeout(5)
    try:
        data = conn.recv(4096)
    except socket.timeout:
        return
    conn.sendall(data)
    print(peer, len(data))
    conn.close()
