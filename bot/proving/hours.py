"""Prove many hours, on all cores."""

import os
from collections.abc import Iterable, Iterator
from concurrent.futures import ProcessPoolExecutor, as_completed
from dataclasses import dataclass
from multiprocessing import get_context
from pathlib import Path

from bot.catalog.faults import ContentError
from bot.catalog.read_checks import read_check
from bot.proving.hour import Proven, prove
from bot.proving.on_this_machine import native_judge
from bot.proving.sandboxed import SandboxBench


@dataclass(frozen=True, slots=True)
class Job:
    """How one hour is proven."""

    hour: str
    native: bool = False
    with_mutants: bool = True


@dataclass(frozen=True, slots=True)
class Prover:
    """Where the content lies, and where the sandbox keeps what it compiled."""

    content: Path
    cache: Path

    def prove_all(self, jobs: Iterable[Job]) -> Iterator[Proven]:
        """Prove hours as cores are free; whichever is done first comes first."""
        with ProcessPoolExecutor(os.cpu_count(), get_context("fork")) as pool:
            for done in as_completed([pool.submit(self.prove_one, job) for job in jobs]):
                yield done.result()

    def prove_one(self, job: Job) -> Proven:
        """Prove one hour in this process."""
        try:
            check = read_check(self.content, job.hour)
        except ContentError as error:
            return Proven(job.hour, [str(fault) for fault in error.faults])
        judge_by = native_judge if job.native else self._bench().judge
        return prove(check, judge_by, with_mutants=job.with_mutants)

    def _bench(self) -> SandboxBench:
        """Give the sandbox of this process, which ends when the process does."""
        if self.cache not in _BENCHES:
            _BENCHES[self.cache] = SandboxBench(self.cache)
        return _BENCHES[self.cache]


_BENCHES: dict[Path, SandboxBench] = {}
