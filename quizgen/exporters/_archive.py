"""Zip files (Word, Excel, QTI) with the clock taken out of them."""

import io
import re
import zipfile

DAY = (1980, 1, 1, 0, 0, 0)
"""The earliest a zip can hold."""

STAMPS = {
    "docProps/core.xml": (re.compile(rb"(<dcterms:(?:created|modified)[^>]*>)[^<]*(<)"), b"2013-12-23T23:15:00Z"),
    "imsmanifest.xml": (re.compile(rb"(<imsmd:dateTime>)[^<]*(<)"), b"2013-12-23"),
}
"""Where such files say when they were made, and what ours say instead."""


def settled(data: bytes) -> bytes:
    """The same archive, every entry dated `DAY`, and what it says of its own making as in `STAMPS`."""
    out = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(data)) as old, zipfile.ZipFile(out, "w") as new:
        for name in old.namelist():
            content = old.read(name)
            if name in STAMPS:
                pattern, stamp = STAMPS[name]
                content = pattern.sub(rb"\g<1>" + stamp + rb"\g<2>", content)
            entry = zipfile.ZipInfo(name, DAY)
            entry.compress_type = zipfile.ZIP_DEFLATED
            entry.create_system = 3
            entry.external_attr = 0o644 << 16
            new.writestr(entry, content)
    return out.getvalue()
