"""Where templates are looked up: the user's folder first, then the target's own, then the toolkit's."""

from collections.abc import Iterable, Iterator
from pathlib import Path

from authwright.config import Config
from authwright.resources import templates_folder
from authwright.stages.render import template_files
from authwright.targets.base import Target, own_templates


def override_folder(config: Config) -> Path | None:
    """Return the user's folder of templates, if the project has one."""
    return config.root / config.templates if config.templates else None


def folders_of(config: Config, target: Target) -> list[Path]:
    """Return the folders in which the templates of `target` are looked up, the first in force."""
    return [one for one in (override_folder(config), own_templates(target), templates_folder()) if one]


def shipped_folders(targets: Iterable[Target]) -> list[Path]:
    """Return the toolkit's folder, then those that `targets` bring along, by the names of these."""
    own = {target.name: folder for target in targets if (folder := own_templates(target))}
    return [templates_folder(), *(own[name] for name in sorted(own))]


def template_contents(config: Config, targets: Iterable[Target]) -> Iterator[tuple[str, bytes]]:
    """Yield path and contents of all templates that can decide what `targets` write, in a fixed order."""
    override = override_folder(config)
    for folder in (*shipped_folders(targets), *([override] if override else [])):
        for path in template_files(folder):
            yield path, (folder / path).read_bytes()
