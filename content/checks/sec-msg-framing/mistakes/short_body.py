# fails: closed_too_soon
# hint: closed
import struct


def send_msg(sock, data):
    sock.sendall(struct.pack(">I", len(data)))
    sock.sendall(data)


def read(sock, size):
    parts = []
    while size:
        part = sock.recv(size)
        if not part:
            break
        parts.append(part)
        size -= len(part)
    return b"".join(parts)


def recv_msg(sock):
    size = struct.unpack(">I", read(sock, 4))[0]
    if size > 65536:
        raise ValueError("too big")
    return read(sock, size)
