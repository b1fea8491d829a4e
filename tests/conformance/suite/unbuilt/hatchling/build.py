"""The one hook that `pip download` calls: the metadata, which the distribution carries ready made."""

from email.parser import HeaderParser
from pathlib import Path


def prepare_metadata_for_build_wheel(metadata_directory: str, config_settings: object = None) -> str:
    """Write the metadata below `metadata_directory` and return the name of the folder (PEP 517)."""
    text = Path("PKG-INFO").read_text(encoding="utf-8")
    about = HeaderParser().parsestr(text)
    folder = Path(metadata_directory, f"{about['Name']}-{about['Version']}.dist-info")
    folder.mkdir()
    (folder / "METADATA").write_text(text, encoding="utf-8")
    return folder.name
