"""Two small programs that work in a pipe."""

from judge import expect, expect_numbers, run

FILES = ("paths.py", "ext_count.py")
MESS = {"mess/a.txt": "a", "mess/B c.txt": "b", "mess/sub/d.csv": "d", "mess/sub/deep/e.jpg": "e"}


def lists_paths():
    """paths.py mess prints four files, one a line, and no folders"""
    lines = [line.replace("\\", "/").removeprefix("./") for line in run("paths.py", "mess", files=MESS).lines]
    expect(sorted(lines), sorted(MESS), of="the lines", hint="one_a_line")


def other_folder():
    """paths.py mess/sub prints the two files below it"""
    lines = [line.replace("\\", "/").removeprefix("./") for line in run("paths.py", "mess/sub", files=MESS).lines]
    expect(sorted(lines), ["mess/sub/d.csv", "mess/sub/deep/e.jpg"], of="the lines", hint="first_argument")


def counts():
    """three paths with .txt and one with .csv are counted: .txt 3, .csv 1"""
    done = run("ext_count.py", stdin="a.txt\nmess/b.txt\nmess/sub/x y.csv\n/tmp/c.d/e.txt\n")
    for suffix, number in ((".txt", 3), (".csv", 1)):
        line = next((line for line in done.lines if suffix in line), "")
        expect_numbers(line.replace(suffix, ""), [number], hint="each_suffix")
    expect(len(done.lines), 2, of="lines of output", hint="only_counts")


def piped():
    """the pipe of both shows .txt 2, .csv 1 and .jpg 1"""
    done = run("ext_count.py", stdin=run("paths.py", "mess", files=MESS).stdout)
    for suffix, number in ((".txt", 2), (".csv", 1), (".jpg", 1)):
        line = next((line for line in done.lines if suffix in line), "")
        expect_numbers(line.replace(suffix, ""), [number], hint="each_suffix")
    expect(done.exit, 0, of="the exit code", hint="zero_or_one")


def no_input():
    """no input at all: exit code 1, a word on stderr and nothing on stdout"""
    done = run("ext_count.py", stdin="")
    expect(done.exit, 1, of="the exit code", hint="zero_or_one")
    expect(
        (done.stdout.strip(), bool(done.stderr.strip())),
        ("", True),
        of="stdout, and something on stderr",
        hint="to_people",
    )
