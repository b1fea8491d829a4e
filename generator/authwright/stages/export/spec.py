"""What must hold of a spec as it is written, before a document is made of it."""

import re
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from typing import Any, Final

from pydantic import ValidationError

from authwright.authoring import At, Caller, Cause, Credential, Endpoint, Spec
from authwright.authoring.mistakes import hint_for, told
from authwright.diagnostics import Collector, Location
from authwright.stages.export.places import Places
from authwright.stages.export.uses import causes_in

_VERSION: Final = re.compile(r"[0-9A-Za-z][0-9A-Za-z._-]*")
_RESERVED: Final = "span"
CAUSE_VARIANTS: Final = ("detail", "status", "when", "remedy")


def check_spec(spec: Spec, variants: Sequence[str], collector: Collector, places: Places) -> None:
    """Report versions that are none, names used twice, things used but not listed, and wrong variants.

    `variants` holds the attributes of an endpoint that a variant may change.
    """
    checks = _Checks(spec, collector, places)
    checks.versions()
    checks.names()
    for resource in spec.resources:
        for endpoint in resource.endpoints:
            fitting = [
                at
                for at in endpoint.variants
                if checks.variant(endpoint, at, f'operation "{endpoint.name}"', variants)
            ]
            checks.listed(endpoint, fitting)
    if collector.has_errors:
        return  # `errors` of a variant may be anything
    for cause in {id(one): one for one in causes_in(spec)}.values():
        for at in cause.variants:
            checks.variant(cause, at, f'cause "{cause.name}"', CAUSE_VARIANTS)
    checks.probe()


@dataclass(frozen=True, slots=True)
class _Checks:
    spec: Spec
    collector: Collector
    places: Places

    def versions(self) -> None:
        place = self.places.of(self.spec.place)
        if not self.spec.versions:
            hint = "list the server versions that the spec describes, oldest first"
            self.collector.add("AW017", "the spec lists no versions", location=place, hint=hint)
        for version in self.spec.versions:
            if version.name == _RESERVED or not _VERSION.fullmatch(version.name):
                self.collector.add(
                    "AW017",
                    f'"{version.name}" cannot be the name of a version',
                    location=place,
                    hint=f'use letters, digits, ".", "_" and "-"; "{_RESERVED}" means all versions together',
                )
        self._once("versions", (version.name for version in self.spec.versions), place)

    def names(self) -> None:
        spec, place = self.spec, self.places.of(self.spec.place)
        self._once("callers", (caller.name for caller in spec.callers), place)
        self._once("credentials", (credential.name for credential in spec.credentials), place)
        carriers = dict.fromkeys(carrier for kind in spec.credentials for carrier in kind.carriers)
        self._once("carriers that differ", (carrier.name for carrier in carriers), place)
        first: dict[str, Location] = {}
        for resource in spec.resources:
            here = self.places.of(resource.place)
            if resource.name in first:
                self._twice("resources", resource.name, here, f"the other one is at {first[resource.name]}; ")
            first.setdefault(resource.name, here)

    def listed(self, endpoint: Endpoint, variants: Iterable[At]) -> None:
        own = {"callers": endpoint.callers, "credentials": endpoint.credentials}
        for used, place in [(own, endpoint.place), *((at.changes, at.place) for at in variants)]:
            here = self.places.of(place)
            self._listed(endpoint, "caller", used.get("callers", ()), self.spec.callers, here)
            self._listed(endpoint, "credential", used.get("credentials", ()), self.spec.credentials, here)

    def _listed(
        self,
        endpoint: Endpoint,
        kind: str,
        used: Iterable[Caller | Credential],
        known: Sequence[Caller | Credential],
        place: Location,
    ) -> None:
        for one in used:
            if one not in known:
                self.collector.add(
                    "AW015",
                    f'operation "{endpoint.name}" uses the {kind} "{one.name}", which the spec does not list',
                    location=place,
                    hint=f"add it to `{kind}s` of the Spec, or use one of: {_names(known)}",
                )

    def variant(self, owner: Endpoint | Cause, at: At, what: str, names: Sequence[str]) -> bool:
        """Report changes that `owner` cannot take; return whether it can take them all."""
        place = self.places.of(at.place)
        unknown = [name for name in at.changes if name not in names]
        for name in unknown:
            hint = f"one of: {', '.join(names)}"
            self.collector.add("AW008", f'{what} has no variant of "{name}"', location=place, hint=hint)
        if unknown:
            return False
        try:
            replace(owner, **at.changes)
        except ValidationError as error:
            hint = hint_for(error) or "give the variant what the attribute itself would take"
            self.collector.add("AW008", f"variant of {what}: {told(error)}", location=place, hint=hint)
            return False
        return True

    def probe(self) -> None:
        probe = self.spec.version_probe
        endpoints = [one for resource in self.spec.resources for one in resource.endpoints]
        if probe and not any(one is probe.endpoint for one in endpoints):
            self.collector.add(
                "AW015",
                f'the version probe uses operation "{probe.endpoint.name}", which no resource lists',
                location=self.places.of(probe.endpoint.place),
                hint="add the endpoint to a Resource of the Spec",
            )

    def _once(self, kind: str, names: Iterable[str], place: Location) -> None:
        for name, count in Counter(names).items():
            if count > 1:
                self._twice(kind, name, place)

    def _twice(self, kind: str, name: str, place: Location, other: str = "") -> None:
        message = f'two {kind} are named "{name}"'
        self.collector.add("AW014", message, location=place, hint=f"{other}rename or remove one of them")


def _names(known: Iterable[Any]) -> str:
    return ", ".join(one.name for one in known) or "none is listed"
