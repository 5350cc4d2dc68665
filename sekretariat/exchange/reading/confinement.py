"""Limits a process puts on itself before it touches a file from outside.

Whoever runs into one gets a MemoryError or is ended by the system. On POSIX they are resource
limits, on Windows a job object (learn.microsoft.com, "Job Objects"); macOS takes the limits but
does not hold the one of memory.
"""

import sys

LIMIT_BYTES = 440 * 1024 * 1024
LIMIT_SECONDS = 9

if sys.platform == "win32":
    import ctypes
    from ctypes import wintypes

    _TIME, _PROCESSES, _MEMORY, _KILL_ON_CLOSE = 0x2, 0x8, 0x100, 0x2000
    _EXTENDED = 9

    class _Basic(ctypes.Structure):
        _fields_ = (
            ("per_process_time", ctypes.c_int64), ("per_job_time", ctypes.c_int64),
            ("flags", wintypes.DWORD), ("minimum_set", ctypes.c_size_t),
            ("maximum_set", ctypes.c_size_t), ("processes", wintypes.DWORD),
            ("affinity", ctypes.c_size_t), ("priority", wintypes.DWORD),
            ("scheduling", wintypes.DWORD),
        )  # fmt: skip

    class _Extended(ctypes.Structure):
        _fields_ = (
            ("basic", _Basic), ("io", ctypes.c_uint64 * 6),
            ("process_memory", ctypes.c_size_t), ("job_memory", ctypes.c_size_t),
            ("peak_process", ctypes.c_size_t), ("peak_job", ctypes.c_size_t),
        )  # fmt: skip

    def confine() -> None:
        """Put this process into a job with limits; nested jobs are allowed since Windows 8."""
        limits = _Extended()
        limits.basic.flags = _TIME | _PROCESSES | _MEMORY | _KILL_ON_CLOSE
        limits.basic.per_process_time = LIMIT_SECONDS * 10_000_000  # in steps of 100 ns
        limits.basic.processes = 1
        limits.process_memory = LIMIT_BYTES
        kernel = ctypes.WinDLL("kernel32", use_last_error=True)
        kernel.CreateJobObjectW.restype = wintypes.HANDLE
        kernel.GetCurrentProcess.restype = wintypes.HANDLE
        kernel.AssignProcessToJobObject.argtypes = (wintypes.HANDLE, wintypes.HANDLE)
        kernel.SetInformationJobObject.argtypes = (
            wintypes.HANDLE, ctypes.c_int, ctypes.c_void_p, wintypes.DWORD,
        )  # fmt: skip
        job = kernel.CreateJobObjectW(None, None)  # stays open: closed, it would end the process
        size = ctypes.sizeof(limits)
        kernel.SetInformationJobObject(job, _EXTENDED, ctypes.byref(limits), size)
        kernel.AssignProcessToJobObject(job, kernel.GetCurrentProcess())

else:
    import resource

    def confine() -> None:
        """Limit memory, processor time and files written of this process, for good."""
        for limit, value in (
            (resource.RLIMIT_AS, LIMIT_BYTES),
            (resource.RLIMIT_CPU, LIMIT_SECONDS),
            (resource.RLIMIT_FSIZE, 0),
            (resource.RLIMIT_CORE, 0),
        ):
            _, hard = resource.getrlimit(limit)
            allowed = value if hard == resource.RLIM_INFINITY else min(value, hard)
            try:
                resource.setrlimit(limit, (allowed, allowed))
            except (
                OSError,
                ValueError,
            ):  # a system that refuses one; the caller's clock still runs
                continue
