# fails: the_largest
# hint: limit
import struct


def send_msg(sock, data):
    sock.sendall(struct.pack(">I", len(data)))
    sock.sendall(data)


def read(sock, size):
    data = b""
    while len(data) < size:
        part = sock.recv(size - len(data))
        if not part:
            raise ConnectionResetError("closed")
        data += part
    return data


def recv_msg(sock):
    return read(sock, struct.unpack(">I", read(sock, 4))[0])
