"""The second factor of a spec, as an extension of the document, and what must hold of it."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Any

from authwright import extensions as ext
from authwright.authoring import Endpoint, Resource, SecondFactor, Spec
from authwright.authoring.json_schema import name_of
from authwright.diagnostics import Collector, pointer
from authwright.document import Document, Json, ref
from authwright.stages.export.members import members_of


def export_second_factor(spec: Spec) -> Json:
    """Return the extension that describes how a sign-in is finished; empty without one."""
    factor = spec.second_factor
    if factor is None:
        return {}
    said: Json = {
        "name": factor.name,
        "description": factor.meaning,
        "resource": _resource(spec, factor),
        "result": name_of(factor.result),
        "challenge": name_of(factor.challenge),
        "step": factor.step,
        "token": factor.token,
        "tryAgain": [cause.name for cause in factor.try_again],
    }
    if verification := factor.verification:
        said["verification"] = _plain(
            step=verification.step,
            operation=verification.endpoint,
            code=verification.code,
            recovery=verification.recovery,
        )
    if enrollment := factor.enrollment:
        said["enrollment"] = _plain(
            step=enrollment.step,
            start=enrollment.start,
            confirm=enrollment.confirm,
            code=enrollment.code,
            recoveryCodes=enrollment.recovery_codes,
        )
    if recovery := factor.recovery:
        said["recovery"] = _plain(step=recovery.step, operation=recovery.endpoint, proof=recovery.proof)
    return {ext.SECOND_FACTOR: said}


def check_second_factor(spec: Spec, document: Document, collector: Collector) -> None:
    """Report operations, members and steps that a second factor names and that are not there."""
    if spec.second_factor is not None:
        checks = _Checks(spec.second_factor, spec.resources, document, collector)
        if checks.operations():
            checks.members()
            checks.steps()


def _resource(spec: Spec, factor: SecondFactor) -> str:
    used = [one for _, one in _endpoints(factor)]
    return next((r.name for r in spec.resources if any(one in r.endpoints for one in used)), "")


def _plain(**said: Any) -> Json:
    named = {key: one.name if isinstance(one, Endpoint) else one for key, one in said.items()}
    return {key: value for key, value in named.items() if value is not None}


def _endpoints(factor: SecondFactor) -> Iterator[tuple[str, Endpoint]]:
    if factor.verification:
        yield "verification", factor.verification.endpoint
    if factor.enrollment:
        yield "enrollment", factor.enrollment.start
        yield "enrollment", factor.enrollment.confirm
    if factor.recovery:
        yield "recovery", factor.recovery.endpoint


@dataclass(frozen=True, slots=True)
class _Checks:
    factor: SecondFactor
    resources: tuple[Resource, ...]
    document: Document
    collector: Collector

    def operations(self) -> bool:
        """Report endpoints that no resource lists, or that another one lists, and a name used twice."""
        said: Json = self.document.root[ext.SECOND_FACTOR]
        home = next((one for one in self.resources if one.name == said["resource"]), None)
        listed = home.endpoints if home else ()
        lost = [one.name for _, one in _endpoints(self.factor) if one not in listed]
        for name in dict.fromkeys(lost):
            message = f'the second factor uses operation "{name}", which '
            message += f'resource "{home.name}" does not list' if home else "no resource lists"
            self._add("AW111", message, "list all its endpoints in one Resource of the Spec")
        if not any(_endpoints(self.factor)):
            hint = "give it a verification, an enrollment or a recovery"
            self._add("AW111", "the second factor has no step", hint)
        if any(one.name == self.factor.name for one in listed):
            message = f'the second factor and an operation are both named "{self.factor.name}"'
            self._add("AW114", message, "give the second factor another name")
        return not lost

    def members(self) -> None:
        """Report members that the challenge, a form or an answer does not have."""
        factor = self.factor
        challenge = f'the challenge "{name_of(factor.challenge)}"'
        self._members(challenge, ref(name_of(factor.challenge)), [factor.step, factor.token])
        if verification := factor.verification:
            self._form(verification.endpoint, [factor.token, verification.code, verification.recovery])
        if enrollment := factor.enrollment:
            self._form(enrollment.start, [factor.token])
            self._form(enrollment.confirm, [factor.token, enrollment.code])
            what = f'the answer of operation "{enrollment.confirm.name}"'
            self._members(what, self._answer(enrollment.confirm), [enrollment.recovery_codes])
        if recovery := factor.recovery:
            self._form(recovery.endpoint, [factor.token, recovery.proof])

    def steps(self) -> None:
        """Report steps that the tag of the result does not lead to the challenge by."""
        name, challenge = name_of(self.factor.result), name_of(self.factor.challenge)
        tag: Json = self.document.schemas.get(name, {}).get(ext.TAG, {})
        known = [value for value, model in tag.get("values", {}).items() if model == challenge]
        if tag.get("property") != self.factor.step:
            message = f'the members of "{name}" are not told apart by "{self.factor.step}"'
            self._add(
                "AW113", message, "let the result be a TaggedUnion whose Tag is that member of the challenge"
            )
            return
        parts = (self.factor.verification, self.factor.enrollment, self.factor.recovery)
        for step in (part.step for part in parts if part):
            if step not in known:
                message = (
                    f'the tag of "{name}" leads to no "{challenge}" by "{step}", a step of the second factor'
                )
                hint = f"use one of: {', '.join(known)}" if known else "add the step to the tag"
                self._add("AW113", message, hint)

    def _form(self, endpoint: Endpoint, names: Iterable[str | None]) -> None:
        body: Json = self._operation(endpoint).get("requestBody", {})
        schemas: list[Json] = [one["schema"] for one in body.get("content", {}).values()]
        schema: Json = schemas[0] if schemas else {}
        self._members(f'the form of operation "{endpoint.name}"', schema, names)

    def _answer(self, endpoint: Endpoint) -> Json:
        schema: Json = self._operation(endpoint)[ext.RESPONSE]["schema"]
        return schema

    def _operation(self, endpoint: Endpoint) -> Json:
        """Return the operation; one that clashes with another in its path is not in the document."""
        for _, _, one in self.document.operations():
            if one["operationId"] == endpoint.name:
                return one
        nothing: Json = {}
        return {ext.RESPONSE: {"schema": nothing}}

    def _members(self, what: str, schema: Json, names: Iterable[str | None]) -> None:
        known = sorted(set(members_of(schema, self.document)))
        for name in names:
            if name is not None and name not in known:
                message = f'{what} has no member "{name}", which the second factor names'
                hint = f"name one of: {', '.join(known)}" if known else "it has no members"
                self._add("AW112", message, hint)

    def _add(self, code: str, message: str, hint: str) -> None:
        self.collector.add(code, message, at=pointer(ext.SECOND_FACTOR), hint=hint)
