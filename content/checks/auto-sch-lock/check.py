"""A lock file that lets one run in at a time."""

from judge import expect, run

FILES = ("lock.py",)
JOB = "from lock import single\nwith single('job.lock'):\n    print('at work', open('job.lock').read().strip())\nprint('after')\n"
AGED = """
    import os
    real = os.stat
    class Aged:
        def __init__(self, seen):
            self.seen, self.st_mtime, self.st_ctime = seen, seen.st_mtime - {0}, seen.st_ctime - {0}
        def __getattr__(self, name):
            return getattr(self.seen, name)
    def stat(path, *args, **more):
        seen = real(path, *args, **more)
        return Aged(seen) if str(path).endswith("job.lock") else seen
    os.stat = stat
"""


def _job(lock=None, job=JOB, before="", crash=False):
    files = {"job.py": job} | ({"job.lock": lock} if lock else {})
    return run("job.py", files=files, before=before, crash=crash)


def free():
    """with no lock the job works, and job.lock holds the process id 4711"""
    _job(before="import os\nos.getpid = lambda: 4711").says("at work", "4711", "after", hint="own_id")


def removed():
    """after the job there is no job.lock"""
    expect("job.lock" in _job().files, False, of="job.lock is left", hint="gone_again")


def taken():
    """with a lock the job says already running and never works"""
    done = _job("99", crash=True)
    done.says("already running", hint="says_so")
    done.never_says("at work")


def code():
    """it ends with code 75, and the other run's lock stays"""
    done = _job("99", crash=True)
    expect(done.exit, 75, of="the exit code", hint="exit_code")
    expect(done.files.get("job.lock"), "99", of="job.lock", hint="not_yours")


def broken_job():
    """a job that breaks off removes its lock, too"""
    done = _job(job=JOB.replace("print('after')", "").replace("print('at", "print(1 / 0, 'at"), crash=True)
    expect(done.error["type"], "ZeroDivisionError", of="the error")
    expect("job.lock" in done.files, False, of="job.lock is left", hint="in_finally")


def old_lock():
    """a lock is replaced when it is older than an hour, and not at 59 minutes"""
    _job("99", before=AGED.format(3600.4)).says("at work", "after", hint="too_old")
    expect(_job("99", before=AGED.format(3540), crash=True).exit, 75, of="the exit code at 59 minutes", hint="too_old")
