"""Attacks on what lies outside a guest: files, links, names, surroundings, network, processes, imports."""

from attack_forms import TRY, Attack, calls, reads
from runner_house import CANARY

FILES = [
    *map(
        reads, ("/etc/passwd", "/etc/hostname", "/proc/self/environ", "/proc/1/cmdline", "/root/.bashrc", str(CANARY))
    ),
    *map(reads, (f"/work/../../..{CANARY}", f"//{CANARY}", f"/usr/local/lib/../../..{CANARY}", "/dev/mem", "/dev/sda")),
    reads("/usr/local/mentor/../../../etc/passwd"),
    reads("/run/mentor/../../../../etc/passwd"),
    calls("files", "os.listdir('/etc')"),
    calls("files", "os.listdir('/proc')"),
    calls("files", f"os.stat({str(CANARY)!r})"),
    calls("files", "[entry.path for entry in os.scandir('/home') if entry.name] and 1 // 1 or 1 // 0"),
    calls("files", "[name for name in os.listdir('/') if name in ('etc', 'proc', 'root', 'var', 'dev')][0]"),
    calls("files", "open('/usr/local/lib/python315.zip', 'ab').write(b'x')"),
    calls("files", "open('/usr/local/mentor/attempt/driver.pyc', 'wb').write(b'x')"),
    calls("files", "os.remove('/usr/local/mentor/request.json')"),
    calls("files", "os.rename('/usr/local/mentor', '/work/mine')"),
    calls("files", "os.open('/etc/passwd', os.O_RDWR)"),
    calls("files", "[os.read(fd, 10) for fd in range(3, 10) if os.fstat(fd).st_size][0]"),
    calls("files", "os.chroot('/')"),
]
LINKS = [
    calls("links", f"os.symlink({str(CANARY)!r}, 'link') or open('link').read()"),
    calls("links", "os.symlink('/etc', 'etc') or os.listdir('etc')"),
    calls("links", "os.symlink('../../../../etc/passwd', 'up') or open('up').read()"),
    calls("links", f"os.link({str(CANARY)!r}, 'hard') or open('hard').read()"),
    calls("links", "os.readlink('/proc/self/exe')"),
    calls("links", "os.mkfifo('pipe') or 1", "sys"),
    calls("links", "os.mknod('device', 0o60666, 0x800) or open('device', 'rb').read(1)"),
]
NAMES = [
    calls("names", "open('../outside.txt', 'w').write('x') and open('../../../outside.txt') and 1 // 0"),
    calls("names", "open('a' * 5000, 'w')"),
    calls("names", "open('nul\\0byte', 'w')"),
    calls("names", "os.mkdir('..') or 1"),
    Attack(
        "names",
        "signs that a terminal acts on",
        "open('a\\x1b[2J\\nb.txt', 'w').write('x')\nopen('fine.txt', 'w').write('x')",
    ),
    Attack("names", "right to left", "open('txt.\\u202egpj.py', 'w').write('x')\nopen('fine.txt', 'w').write('x')"),
    Attack("names", "lone surrogate", TRY.format("open('\\udc80.txt', 'w').write('x')")),
    Attack("names", "backslashes", "open('..\\\\..\\\\x.txt', 'w').write('x')\nopen('fine.txt', 'w').write('x')"),
    Attack(
        "names",
        "the answer's place",
        TRY.format("open('/run/mentor/answer.json', 'w').write('{}')") + "import os; os._exit(0)",
    ),
    Attack(
        "names",
        "a folder named like the answer",
        TRY.format("os.mkdir('/run/mentor/answer.json')").replace("try:", "import os\ntry:"),
    ),
]
SURROUNDINGS = [
    Attack(
        "surroundings",
        "environment",
        "import os\nprint({k: v for k, v in os.environ.items() if 'MENTOR' in k and print('ESCAPED')})",
    ),
    calls("surroundings", "os.environ['MENTOR_DISCORD_TOKEN']"),
    calls("surroundings", "os.environ['PATH']"),
    calls("surroundings", "os.getlogin()"),
    calls("surroundings", "pwd.getpwuid(0)", "pwd"),
    calls("surroundings", "platform.freedesktop_os_release()", "platform"),
    calls("surroundings", "[name for name in [socket.gethostname()] if name != '(none)'][0]", "socket"),
    calls("surroundings", "__import__('_host').call(b'{}')"),
    calls("surroundings", "__import__('host').tools.anything()"),
]
NETWORK = [
    calls("network", "socket.create_connection(('127.0.0.1', 8080), 1)", "socket"),
    calls("network", "socket.create_connection(('1.1.1.1', 53), 1)", "socket"),
    calls("network", "socket.getaddrinfo('example.org', 80)[0]", "socket"),
    calls("network", "socket.socket(socket.AF_INET, socket.SOCK_DGRAM).sendto(b'x', ('127.0.0.1', 53))", "socket"),
    calls("network", "socket.socket().bind(('127.0.0.1', 0)) or 1", "socket"),
    calls("network", "socket.socket(socket.AF_UNIX).connect('/run/x.sock') or 1", "socket"),
    calls("network", "urllib.request.urlopen('http://127.0.0.1:8080/healthz', timeout=1).read()", "urllib.request"),
    calls(
        "network", "http.client.HTTPConnection('127.0.0.1', 8080, timeout=1).request('GET', '/') or 1", "http.client"
    ),
]
PROCESSES = [
    calls("processes", "os.fork()"),
    calls("processes", "os.system('id')"),
    calls("processes", "os.popen('id').read() or 1 // 0"),
    calls("processes", "subprocess.run(['/bin/sh', '-c', 'id'])", "subprocess"),
    calls("processes", "os.execv('/bin/sh', ['sh'])"),
    calls("processes", "os.posix_spawn('/bin/sh', ['sh'], {})"),
    calls("processes", "os.kill(1, 9)"),
    calls("processes", "os.kill(os.getppid(), 9)"),
    calls("processes", "multiprocessing.Process(target=print).start()", "multiprocessing"),
    calls("processes", "threading.Thread(target=print).start()", "threading"),
    calls("processes", "ctypes.CDLL(None).getpid()", "ctypes"),
    calls("processes", "ctypes.string_at(0)", "ctypes"),
    calls("processes", "mmap.mmap(-1, 4096) and open('/dev/zero')", "mmap"),
]
