# fails: byte_by_byte
# hint: steps
import struct


def send_msg(sock, data):
    sock.sendall(struct.pack(">I", len(data)) + data)


def recv_msg(sock):
    size = struct.unpack(">I", sock.recv(4))[0]
    if size > 65536:
        raise ValueError("too big")
    data = sock.recv(size)
    if len(data) < size:
        raise ConnectionError("closed")
    return data
