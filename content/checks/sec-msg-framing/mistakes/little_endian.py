# fails: sends
# hint: big_endian
import struct


def send_msg(sock, data):
    sock.sendall(struct.pack("<I", len(data)) + data)


def recv_msg(sock):
    size = struct.unpack("<I", sock.recv(4))[0]
    return sock.recv(size)
