# fails: stops_at_once
# hint: limit_first
import struct


def send_msg(sock, data):
    sock.sendall(struct.pack(">I", len(data)) + data)


def recv_msg(sock):
    header = b""
    while len(header) < 4:
        part = sock.recv(4 - len(header))
        if not part:
            raise ConnectionError("closed")
        header += part
    size = struct.unpack(">I", header)[0]
    data = b""
    while len(data) < size:
        part = sock.recv(size - len(data))
        if not part:
            break
        data += part
    if size > 65536:
        raise ValueError("too big")
    if len(data) < size:
        raise ConnectionError("closed")
    return data
