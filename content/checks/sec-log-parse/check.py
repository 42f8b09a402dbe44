"""Lines of sshd, parsed without being fooled by a user name."""

from judge import gives, run

FILES = ("parse_auth.py",)

GOOD = "Mar 10 06:25:01 lab sshd[311]: Failed password for ana from 198.51.100.7 port 50022 ssh2"
LOGIN = "Mar  9 23:59:59 gate sshd[7]: Accepted password for ben from 2001:db8::5 port 22 ssh2"
TRICK = "Mar 10 06:25:09 lab sshd[9]: Failed password for x from 198.51.100.1 port 1 from 203.0.113.9 port 4711 ssh2"
NO_IP = "Mar 10 06:25:09 lab sshd[9]: Failed password for ana from 999.1.1.1 port 4711 ssh2"
TAIL = "Mar 10 06:25:09 lab sshd[9]: Failed password for ana from 192.0.2.1 port 4711 ssh2 and more"
OTHER = "Mar 10 06:25:02 lab sshd[311]: Connection closed by 198.51.100.7 port 50022"
FIELDS = ("when", "host", "pid", "result", "user", "ip", "port")


def _fields(*lines, names=FIELDS):
    shown = ", ".join(f"e.{name}" for name in names)
    return f"[[{shown}] for e in parse({list(lines)!r})]"


def a_failure():
    """the failed login of ana gives all seven fields"""
    wanted = ["Mar 10 06:25:01", "lab", "311", "Failed", "ana", "198.51.100.7", "50022"]
    gives("parse_auth.py", _fields(GOOD), [wanted])


def a_login():
    """the login of ben from 2001:db8::5 on Mar  9 gives them too"""
    wanted = ["Mar  9 23:59:59", "gate", "7", "Accepted", "ben", "2001:db8::5", "22"]
    gives("parse_auth.py", _fields(LOGIN + "\n"), [wanted], hint="one_digit_day")


def crafted():
    """the user name x from 198.51.100.1 port 1 doesn't hide 203.0.113.9"""
    wanted = [["x from 198.51.100.1 port 1", "203.0.113.9", "4711"]]
    gives("parse_auth.py", _fields(TRICK, names=("user", "ip", "port")), wanted, hint="greedy")


def no_address():
    """a line from 999.1.1.1 is left out"""
    gives("parse_auth.py", _fields(NO_IP, GOOD, names=("ip",)), [["198.51.100.7"]], hint="validate")


def other_lines():
    """a closed connection, and words after ssh2, are left out"""
    gives("parse_auth.py", _fields(OTHER, TAIL, GOOD, names=("user",)), [["ana"]], hint="anchored")


def counts():
    """for 3 lines that fit and 4 that don't it prints 3 and 4"""
    lines = [GOOD, OTHER, LOGIN, TAIL, NO_IP, "what is this", TRICK]
    done = run("parse_auth.py", "auth.log", files={"auth.log": "\n".join(lines) + "\n"})
    done.shows(3, hint="counted")
    done.shows(4, hint="counted")


def first_three():
    """the first three that don't fit are printed, and the fourth isn't"""
    lines = [GOOD, OTHER, LOGIN, TAIL, NO_IP, "what is this", TRICK]
    done = run("parse_auth.py", "auth.log", files={"auth.log": "\n".join(lines) + "\n"})
    done.says("Connection closed", "and more", "999.1.1.1", hint="three_shown")
    done.never_says("what is this", hint="three_shown")
