#!/usr/bin/env python3
"""Sets models inside a Python program, on several threads, through libbanxin.

    python3 render.py MODEL... OUTPUT_FOLDER

The library is libbanxin.so.1, or the file that BANXIN_LIBRARY names. Nothing but Python itself is needed.
"""

import ctypes
import json
import os
import sys
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path


class Buffer(ctypes.Structure):
    _fields_ = [("bytes", ctypes.POINTER(ctypes.c_uint8)), ("byte_count", ctypes.c_size_t)]


class Picture(ctypes.Structure):
    _fields_ = [("name", ctypes.c_char_p), ("bytes", ctypes.c_char_p), ("byte_count", ctypes.c_size_t)]


class Model(ctypes.Structure):
    _fields_ = [
        ("struct_size", ctypes.c_size_t),
        ("bytes", ctypes.c_char_p),
        ("byte_count", ctypes.c_size_t),
        ("name", ctypes.c_char_p),
        ("pictures", ctypes.POINTER(Picture)),
        ("picture_count", ctypes.c_size_t),
    ]


class RenderOptions(ctypes.Structure):
    _fields_ = [("struct_size", ctypes.c_size_t)] + [
        (name, ctypes.c_uint32)
        for name in (
            "format", "profile", "page", "dots_per_inch", "strict", "language", "time_limit", "reserved",
        )
    ]


class BanxinError(Exception):
    """A call that came to nothing: its status (an exit code of the command line) and the findings."""

    def __init__(self, status, findings):
        super().__init__("\n".join(BanxinError.line(finding) for finding in findings) or f"status {status}")
        self.status = status
        self.findings = findings

    @staticmethod
    def line(finding):
        place = f"{finding['file']}:{finding['line']}:{finding['column']}: " if "file" in finding else ""
        return f"{place}{finding['severity']}[{finding['code']}]: {finding['message']}"


class Engine:
    """Layouts, fonts and threads. Its methods may be called from any thread; ctypes lets others run meanwhile."""

    PDF, PNG, SVG = 0, 1, 2

    def __init__(self, library=None):
        path = library or os.environ.get("BANXIN_LIBRARY", "libbanxin.so.1")
        self._library = Engine._declared(ctypes.CDLL(path))
        self._engine = ctypes.c_void_p()
        findings = Buffer()
        status = self._library.banxin_create(None, ctypes.byref(self._engine), ctypes.byref(findings))
        self._require(status, self._findings(findings))

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self._library.banxin_destroy(self._engine)
        self._engine = ctypes.c_void_p()

    @property
    def version(self):
        return self._library.banxin_version().decode()

    def check(self, model, name="model.yaml", pictures=None, strict=False):
        """What is wrong with a model; nothing is raised for it."""
        findings = Buffer()
        argument = self._model(model, name, pictures)
        self._library.banxin_check(self._engine, ctypes.byref(argument), strict, 0, ctypes.byref(findings))
        return self._findings(findings)

    def render(self, model, name="model.yaml", pictures=None, **options):
        """The document's bytes and its findings; `format=Engine.PNG, page=2`, `strict=True` and so on as in banxin.h."""
        document, findings = Buffer(), Buffer()
        argument = self._model(model, name, pictures)
        wanted = RenderOptions(struct_size=ctypes.sizeof(RenderOptions), **options)
        status = self._library.banxin_render(
            self._engine, ctypes.byref(argument), ctypes.byref(wanted), ctypes.byref(document), None,
            ctypes.byref(findings))
        told = self._findings(findings)
        self._require(status, told)
        return self._taken(document), told

    def extract(self, pdf, name="document.pdf"):
        """The model that a PDF carries."""
        model, findings = Buffer(), Buffer()
        status = self._library.banxin_extract(
            self._engine, pdf, len(pdf), name.encode(), 0, ctypes.byref(model), None, ctypes.byref(findings))
        self._require(status, self._findings(findings))
        return self._taken(model)

    @staticmethod
    def _declared(library):
        buffer = ctypes.POINTER(Buffer)
        library.banxin_version.restype = ctypes.c_char_p
        library.banxin_create.argtypes = [ctypes.c_void_p, ctypes.POINTER(ctypes.c_void_p), buffer]
        library.banxin_destroy.argtypes = [ctypes.c_void_p]
        library.banxin_destroy.restype = None
        library.banxin_check.argtypes = [
            ctypes.c_void_p, ctypes.POINTER(Model), ctypes.c_uint32, ctypes.c_uint32, buffer]
        library.banxin_render.argtypes = [
            ctypes.c_void_p, ctypes.POINTER(Model), ctypes.POINTER(RenderOptions), buffer, ctypes.c_void_p, buffer]
        library.banxin_extract.argtypes = [
            ctypes.c_void_p, ctypes.c_char_p, ctypes.c_size_t, ctypes.c_char_p, ctypes.c_uint32, buffer,
            ctypes.c_void_p, buffer]
        library.banxin_buffer_free.argtypes = [buffer]
        library.banxin_buffer_free.restype = None
        return library

    @staticmethod
    def _model(data, name, pictures):
        items = list((pictures or {}).items())
        array = (Picture * len(items))(*[Picture(path.encode(), held, len(held)) for path, held in items])
        return Model(ctypes.sizeof(Model), data, len(data), name.encode(), array, len(items))

    def _taken(self, buffer):
        """A copy of the bytes; the library's are freed."""
        taken = ctypes.string_at(buffer.bytes, buffer.byte_count) if buffer.bytes else b""
        self._library.banxin_buffer_free(ctypes.byref(buffer))
        return taken

    def _findings(self, buffer):
        return json.loads(self._taken(buffer) or b"[]")

    @staticmethod
    def _require(status, findings):
        if status != 0:
            raise BanxinError(status, findings)


def main(arguments):
    if len(arguments) < 2:
        print(__doc__, file=sys.stderr)
        return 64
    *models, folder = map(Path, arguments)
    with Engine() as engine, ThreadPoolExecutor() as threads:
        worst = 0

        def work(path):
            pdf, findings = engine.render(path.read_bytes(), name=str(path))
            (folder / path.with_suffix(".pdf").name).write_bytes(pdf)
            return findings

        for job in [threads.submit(work, path) for path in models]:
            try:
                told = "\n".join(map(BanxinError.line, job.result()))
            except BanxinError as error:
                worst, told = max(worst, error.status), str(error)
            if told:
                print(told, file=sys.stderr)
    return worst


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
