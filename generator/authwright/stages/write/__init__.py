"""Write: from finished files to disk, all or nothing over all output folders."""

from authwright.stages.write.changes import Wanted, strangers
from authwright.stages.write.journal import is_interrupted
from authwright.stages.write.manifest import Entry, Manifest, Origin, Output, digest, read_manifest
from authwright.stages.write.preview import Preview, preview
from authwright.stages.write.write import Written, write

__all__ = [
    "Entry",
    "Manifest",
    "Origin",
    "Output",
    "Preview",
    "Wanted",
    "Written",
    "digest",
    "is_interrupted",
    "preview",
    "read_manifest",
    "strangers",
    "write",
]
