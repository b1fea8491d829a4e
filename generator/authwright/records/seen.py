"""A document seen at all its versions, for stages that look at it one version after the other."""

from authwright.diagnostics import Collector
from authwright.document import Document
from authwright.records.roles import Roles, roles_of
from authwright.records.views import View, report, timeline_of, view


class Views:
    """The views of a document and what is decided over all of them, each made once; not to be changed."""

    def __init__(self, document: Document) -> None:
        self.document = document
        self._made: dict[str, tuple[View, Collector]] = {}
        self._roles: tuple[Roles, Collector] | None = None

    def at(self, version: str, collector: Collector | None = None) -> View:
        """Return the view of `version`; what is wrong with it goes to `collector`."""
        if version not in self._made:
            found = Collector()
            self._made[version] = (view(self.document, version, found), found)
        made, found = self._made[version]
        _tell(found, collector)
        return made

    def all(self, collector: Collector | None = None) -> list[View]:
        """Return the views of all versions, oldest first."""
        return [self.at(version, collector) for version in timeline_of(self.document).versions]

    def roles(self, collector: Collector) -> Roles:
        """Return the directions of every model; what is wrong with their names goes to `collector`."""
        if self._roles is None:
            found = Collector()
            self._roles = (roles_of(self.document, self.all(), found), found)
        made, found = self._roles
        _tell(found, collector)
        return made


def _tell(found: Collector, collector: Collector | None) -> None:
    for one in found.found if collector is not None else ():
        report(collector or found, one.code, one.message, one.pointer or "", one.hint)
