"""Write: from finished files to disk, all or nothing over all output folders."""

from authwright.stages.write.journal import is_interrupted
from authwright.stages.write.manifest import Entry, Kept, Manifest, Origin, Output, digest, read_manifest
from authwright.stages.write.write import Written, recover, strangers, write

__all__ = [
    "Entry",
    "Kept",
    "Manifest",
    "Origin",
    "Output",
    "Written",
    "digest",
    "is_interrupted",
    "read_manifest",
    "recover",
    "strangers",
    "write",
]
