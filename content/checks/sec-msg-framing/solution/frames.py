import struct

LIMIT = 65_536


def send_msg(sock, data):
    """Send the length and then the data."""
    sock.sendall(struct.pack(">I", len(data)) + data)


def recv_exactly(sock, size):
    """Read until that many bytes are there."""
    data = b""
    while len(data) < size:
        part = sock.recv(size - len(data))
        if not part:
            raise ConnectionError("the peer closed too soon")
        data += part
    return data


def recv_msg(sock):
    """Read one message."""
    (size,) = struct.unpack(">I", recv_exactly(sock, 4))
    if size > LIMIT:
        raise ValueError(f"{size} bytes are too many")
    return recv_exactly(sock, size)
