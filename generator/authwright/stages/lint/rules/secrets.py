"""Secrets: values that nobody may see in a log, a dump or a page."""

from collections.abc import Iterator
from typing import Any, Final

from authwright import extensions as ext
from authwright.document import Json, is_secret, subschemas
from authwright.naming import split_words
from authwright.stages.lint.pointers import operation_pointer
from authwright.stages.lint.rule import Finding
from authwright.stages.lint.subject import Subject

_LAST: Final = frozenset(
    {
        *("password", "passwords", "passwd", "pwd", "passphrase", "passcode", "credential", "credentials"),
        *("secret", "secrets", "token", "tokens", "jwt", "apikey", "otp", "totp", "pin"),
    }
)
_BEFORE_KEY: Final = frozenset(
    {"api", "private", "secret", "access", "signing", "encryption", "shared", "license", "recovery"}
)
_BEFORE_CODE: Final = frozenset(
    {"recovery", "backup", "verification", "otp", "totp", "mfa", "reset", "login", "auth", "security"}
)


def unmarked_secrets(subject: Subject) -> Iterator[Finding]:
    """AW073: texts with the name of a secret that are not marked as one."""
    hint = "annotate it with `Secret` (or add `SecretMark()`), so that generated code redacts it"
    for field in subject.written:
        sent = field.model in subject.sent_models
        if _looks_secret(field.name, sent=sent) and _holds_text(field.schema) and not _marked(field.schema):
            message = f'field "{field.model}.{field.name}" has the name of a secret and is not marked as one'
            yield Finding(message, field.at, hint)
    for path, method, operation in subject.raw.operations():
        for index, parameter in enumerate(operation.get("parameters", ())):
            name, schema = parameter["name"], parameter["schema"]
            if _looks_secret(name, sent=True) and _holds_text(schema) and not _marked(schema):
                what = f'parameter "{name}" of "{operation["operationId"]}"'
                at = f"{operation_pointer(path, method)}/parameters/{index}"
                yield Finding(f"{what} has the name of a secret and is not marked as one", at, hint)


def secret_defaults(subject: Subject) -> Iterator[Finding]:
    """AW074: secrets with a default, which every generated page would show."""
    for field in subject.written:
        values = [field.schema.get("default")]
        values += [variant["set"].get("default") for variant in field.schema.get(ext.VARIANTS, ())]
        if any(isinstance(value, str) and value for value in values) and _marked(field.schema):
            message = (
                f'secret "{field.model}.{field.name}" has a default value, which is published with the spec'
            )
            hint = "write `= ABSENT` in place of the value, and say in the text what the server takes instead"
            yield Finding(message, field.at, hint)


def _looks_secret(name: str, *, sent: bool) -> bool:
    words = split_words(name)
    if not words:
        return False
    last, before = words[-1], words[-2] if len(words) > 1 else ""
    if last in ("key", "keys"):
        return before in _BEFORE_KEY
    if last in ("code", "codes"):
        return before in _BEFORE_CODE or (sent and words == ("code",))
    return last in _LAST


def _holds_text(schema: Json) -> bool:
    """Whether values are, or list, texts that no schema tells beforehand."""
    kind: Any = schema.get("type")
    if kind == "string":
        return (
            "enum" not in schema
            and "const" not in schema
            and schema.get("format") not in ("date", "date-time")
        )
    if kind == "array":
        return _holds_text(schema.get("items", {}))
    return any(_holds_text(member) for member in schema.get("anyOf", ()))


def _marked(schema: Json) -> bool:
    return is_secret(schema) or any(_marked(part) for part in subschemas(schema))
