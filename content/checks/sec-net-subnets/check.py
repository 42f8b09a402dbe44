"""What an address is, where it belongs, and how large a network is."""

from judge import expect, fail, run

FILES = ("nets.py",)


def _line(address):
    """Give the words of the line for one address."""
    lines = [line for line in run("nets.py", address).lines if address in line.split() or address in line]
    if not lines:
        fail(f"a line for {address}", run("nets.py", address).stdout or "nothing")
    return lines[0]


def _has(address, *words, hint=None):
    line = _line(address)
    rest = line.casefold().replace(address, " ", 1)
    for word in words:
        if word not in rest:
            fail(f"{word} in the line for {address}", line, hint=hint)


def _has_not(address, *words, hint=None):
    line = _line(address)
    for word in words:
        if word in line.casefold():
            fail(f"no {word} in the line for {address}", line, hint=hint)


def private_address():
    """192.168.1.20 is version 4, private, in 192.168.0.0/16"""
    _has("192.168.1.20", "4", "private", "192.168.0.0/16")
    _has_not("192.168.1.20", "loopback", "public", "none", "10.0.0.0/8")


def public_address():
    """8.8.8.8 is version 4, public, in none of the four"""
    _has("8.8.8.8", "4", "public", "none")
    _has_not("8.8.8.8", "private", "loopback", "/")


def edge_of_a_network():
    """172.31.255.255 lies in 172.16.0.0/12, and 172.32.0.0 in none"""
    _has("172.31.255.255", "private", "172.16.0.0/12")
    line = _line("172.32.0.0").casefold()
    if "none" not in line or "public" not in line:
        fail("public and none for 172.32.0.0", line)


def loopback():
    """127.0.0.1 is loopback, in 127.0.0.0/8, and ::1 is loopback of version 6"""
    _has("127.0.0.1", "4", "loopback", "127.0.0.0/8")
    _has("::1", "6", "loopback", "none")


def several():
    """two addresses give two lines"""
    done = run("nets.py", "10.1.2.3", "9.9.9.9")
    done.says("10.1.2.3", "10.0.0.0/8", "9.9.9.9", "none", hint="each_one")


def a_network():
    """--net 192.168.1.0/26 gives 64, 192.168.1.1 and 192.168.1.62"""
    run("nets.py", "--net", "192.168.1.0/26").says("64", "192.168.1.1", "192.168.1.62", hint="usable")
    run("nets.py", "--net", "10.1.4.0/22").says("1024", "10.1.4.1", "10.1.7.254", hint="usable")


def bad_input():
    """300.1.1.1 and --net abc end with exit code 2 and a message"""
    for words in (("300.1.1.1",), ("--net", "abc")):
        done = run("nets.py", *words)
        expect(done.exit, 2, of=f"the exit code of nets.py {' '.join(words)}", hint="exit_two")
        if not (done.stdout + done.stderr).strip():
            fail("a line that says what is wrong", "nothing", hint="exit_two")
