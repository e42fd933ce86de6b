"""The parent's side: one child and the pipes to it."""

from __future__ import annotations

import contextlib
import os
import select
import signal
import sys
import time
from typing import Any

import msgspec

from extractor.guard import frames

_GRACE = 3.0  # seconds after which the parent ends a child that should have ended itself
_SMALL = 400_000_000  # bytes of address space; a larger parent would use up the child's own limit
_CHUNK = 1 << 20

TIME = "SIGALRM"
MEMORY = "memory"


class DeadError(Exception):
    """The child is gone: ``how`` is a signal's name, "exit N", TIME or MEMORY; ``peak`` the most bytes
    of memory that it used, 0 when nobody knows."""

    def __init__(self, how: str, peak: int = 0) -> None:
        super().__init__(how, peak)
        self.how = how
        self.peak = peak


class Worker:
    """A child that waits for files. Raises OSError when none can be started."""

    def __init__(self) -> None:
        self._process: Any = None
        self._in = self._out = self._life = -1
        life, self._life = os.pipe()
        inbox, self._out = os.pipe()
        self._in, outbox = os.pipe()
        try:
            start = self._fork if _may_fork() else self._spawn
            self.pid = start(inbox, outbox, life)
        except BaseException:
            self.let_go()
            raise
        finally:
            for fd in (inbox, outbox, life):
                os.close(fd)

    def _fork(self, inbox: int, outbox: int, life: int) -> int:
        from extractor.guard import child  # before the fork, so that the next child has it too

        pid = os.fork()
        if pid == 0:
            child.enter(inbox, outbox, life)
        return pid

    def _spawn(self, inbox: int, outbox: int, life: int) -> int:
        """A Python of its own: where threads run, where the parent is large, where a fork is unsafe."""
        import subprocess

        code = (
            f"import sys; sys.path[:] = {sys.path!r}\n"
            "from extractor.guard.child import enter\n"
            f"enter({inbox}, {outbox}, {life})"
        )
        self._process = subprocess.Popen(
            [sys.executable, "-c", code],
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            pass_fds=(inbox, outbox, life),
        )
        return int(self._process.pid)

    def is_alive(self) -> bool:
        """Whether the child still waits for a file: something else may have ended it meanwhile."""
        try:
            return os.waitpid(self.pid, os.WNOHANG)[0] == 0
        except ChildProcessError:
            return False

    def ask(self, job: frames.Job, data: bytes) -> memoryview:
        """The child's reply to one file. Raises DeadError; the child is then waited for and gone."""
        deadline = time.monotonic() + job.seconds + _GRACE
        try:
            frames.send(self._out, msgspec.msgpack.encode(job))
            frames.send(self._out, data)
            size = frames.LENGTH.unpack(self._take(frames.LENGTH.size, deadline))[0]
            # A reply larger than the child's own memory is no reply.
            if size > job.memory * 1_000_000:
                raise DeadError(MEMORY)
            return memoryview(self._take(size, deadline))
        except OSError:  # the pipe broke: the child has ended by itself
            raise self._reaped() from None
        except DeadError as died:
            self.kill()
            raise died from None
        except BaseException:  # the user's Ctrl-C: a reply that comes later belongs to no question
            self.kill()
            raise

    def _take(self, size: int, deadline: float) -> bytearray:
        """So many bytes of the reply."""
        taken = bytearray()
        poll = select.poll()
        poll.register(self._in, select.POLLIN)
        while len(taken) < size:
            left = deadline - time.monotonic()
            if left <= 0 or not poll.poll(left * 1000):
                raise DeadError(TIME)
            piece = os.read(self._in, min(_CHUNK, size - len(taken)))
            if not piece:
                raise BrokenPipeError
            taken += piece
        return taken

    def _reaped(self) -> DeadError:
        """Wait for a child that has closed its pipes, and say how it ended."""
        self.let_go()
        try:
            for _ in range(200):
                if os.waitid(os.P_PID, self.pid, os.WEXITED | os.WNOWAIT | os.WNOHANG):
                    break
                time.sleep(0.01)
            self._signal_all()
            _, status, usage = os.wait4(self.pid, 0)
        except (ChildProcessError, ProcessLookupError):  # someone else waits for all children
            return DeadError("?")
        peak = usage.ru_maxrss * (1 if sys.platform == "darwin" else 1024)
        if os.WIFSIGNALED(status):
            return DeadError(signal.Signals(os.WTERMSIG(status)).name, peak)
        return DeadError(f"exit {os.waitstatus_to_exitcode(status)}", peak)

    def kill(self) -> None:
        """End the child at once: there is nothing that it would have to finish."""
        self.let_go()
        try:
            self._signal_all()
            os.waitpid(self.pid, 0)
        except (ChildProcessError, ProcessLookupError):
            pass

    def _signal_all(self) -> None:
        """Kill the child and what it started; before it is waited for, so that the id is still its own."""
        os.kill(self.pid, signal.SIGKILL)
        # It may not have come so far as to lead a group.
        with contextlib.suppress(ProcessLookupError, PermissionError):
            os.killpg(self.pid, signal.SIGKILL)

    def let_go(self) -> None:
        """Close the pipes, which is all that a copy of this process may do with its parent's child."""
        for fd in (self._in, self._out, self._life):
            if fd >= 0:
                os.close(fd)
        self._in = self._out = self._life = -1
        if self._process is not None:
            self._process.returncode = 0  # waited for here, so that subprocess does not


def _may_fork() -> bool:
    """Whether a copy of this process is safe and small: one thread, and little memory. Only Linux
    tells; a thread of another library would leave its locks taken in the copy."""
    try:
        with open("/proc/self/statm", "rb") as file:
            pages = int(file.read().split()[0])
        return (
            len(os.listdir("/proc/self/task")) == 1 and pages * os.sysconf("SC_PAGE_SIZE") < _SMALL
        )
    except (OSError, ValueError, AttributeError):
        return False
