import socket


def handle(conn, peer):
    """Echo what one client sends, and close."""
    with conn:
        conn.settimeout(5)
        try:
            data = conn.recv(4096)
        except TimeoutError:
            data = b""
        conn.sendall(data)
        print(peer, len(data), "bytes")


def main():
    with socket.socket() as server:
        server.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)  # free: needs a network
        server.bind(("127.0.0.1", 9000))
        server.listen()
        while True:
            handle(*server.accept())


if __name__ == "__main__":
    main()
