"""What comes along when a document is read, changed and written back, as the generator writes it down."""

from dataclasses import replace
from types import ModuleType
from typing import Any

import pytest

from authwright.ir import Api, Nullable, Ref, RequestBody
from tests.support import library as lib
from tests.support.python_package import imported, write

READ = replace(
    lib.SETTINGS,
    fields=(
        *lib.SETTINGS.fields,
        lib.required("note", Nullable(lib.TEXT)),
        lib.required("count", lib.NUMBER),
    ),
)
WRITTEN = replace(
    lib.SETTINGS_INPUT,
    fields=(
        *lib.SETTINGS_INPUT.fields,
        lib.optional("note", lib.TEXT, omitted="null"),
        lib.optional("count", lib.NUMBER, omitted="null", written_back=((0, "0"),)),
    ),
)
GIVEN: dict[str, Any] = {
    "open": True,
    "motto": "m",
    "mail-password": "hush",
    "note": None,
    "count": 0,
    "beta": True,
    "later": {"a": 1},
}


def api(*, closed: bool) -> Api:
    body = RequestBody(Ref("SettingsInput"), whole=True, closed=closed)
    types = {one.name: one for one in lib.TYPES} | {"Settings": READ, "SettingsInput": WRITTEN}
    operations = tuple(
        replace(one, body=body) if one.name == "update_settings" else one for one in lib.OPERATIONS
    )
    return lib.library(tuple(types.values()), operations)


@pytest.fixture(scope="module")
def packages(tmp_path_factory: pytest.TempPathFactory) -> dict[bool, ModuleType]:
    return {
        closed: imported(
            write(api(closed=closed), f"rewrite-{closed}", tmp_path_factory.mktemp("rewrite")),
            f"rewrite_{str(closed).lower()}",
        )
        for closed in (False, True)
    }


def carried(package: ModuleType, given: dict[str, Any]) -> Any:
    models = __import__(f"{package.__name__}.models", fromlist=["*"])
    model = __import__(f"{package.__name__}._runtime.model", fromlist=["*"])
    return model.to_wire(models.SettingsInput.from_response(models.Settings.model_validate(given)))


def test_what_came_is_carried_as_it_has_to_be_written(packages: dict[bool, ModuleType]) -> None:
    expected = {"open": True, "motto": "m", "mail-password": "hush", "count": "0", "later": {"a": 1}}
    assert carried(packages[False], GIVEN) == expected
    assert carried(packages[False], GIVEN | {"note": "n", "count": 3}) == expected | {"note": "n", "count": 3}


def test_a_server_that_refuses_unknown_members_is_sent_none(packages: dict[bool, ModuleType]) -> None:
    assert "later" not in carried(packages[True], GIVEN)
    assert carried(packages[True], GIVEN)["motto"] == "m"
