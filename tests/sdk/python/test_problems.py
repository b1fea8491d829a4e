"""What a server found wrong with a request, typed, and without the request."""

import json
import pickle
from typing import Any

import pytest
from _runtime.detail import Problem
from _runtime.errors import UnprocessableEntityError

from tests.support.project import exchanges

CASES: list[tuple[Any, tuple[Problem, ...]]] = [
    ("Invalid authentication request.", ()),
    (None, ()),
    ({"msg": "no list"}, ()),
    (
        [
            {
                "type": "missing",
                "loc": ["body", "email"],
                "msg": "Field required",
                "input": {"password": "hunter2"},
            }
        ],
        (Problem("body", "/email", "missing", "Field required"),),
    ),
    (
        [
            {
                "type": "json_invalid",
                "loc": ["body", 14],
                "msg": "JSON decode error",
                "input": {},
                "ctx": {"error": "x"},
            }
        ],
        (Problem("body", "", "json_invalid", "JSON decode error"),),
    ),
    (
        [
            {"loc": ["body", "a/b", 0, "c~d"], "msg": "m"},
            {"msg": "n"},
            {"loc": ["x"], "msg": "o", "type": 1},
            "p",
            {},
        ],
        (Problem("body", "/a~1b/0/c~0d", "", "m"), Problem("", "", "", "n"), Problem("", "/x", "", "o")),
    ),
]


def refused(detail: Any) -> UnprocessableEntityError:
    return UnprocessableEntityError(status=422, method="POST", path="/x", detail=detail)


@pytest.mark.parametrize(("detail", "expected"), CASES)
def test_problems_are_typed_in_either_shape(detail: Any, expected: tuple[Problem, ...]) -> None:
    error = refused(detail)
    assert error.problems == expected
    assert pickle.loads(pickle.dumps(error)).problems == expected  # noqa: S301 - our own bytes
    assert "hunter2" not in f"{error.problems!r}{error!r}{error.detail!r}"


def test_every_recorded_validation_error_has_problems_or_a_text() -> None:
    seen = {"list": 0, "text": 0}
    for one in exchanges():
        if one["status"] != 422 or not isinstance(one.get("response_json"), dict):
            continue
        detail = one["response_json"]["detail"]
        found = refused(detail).problems
        assert len(found) == (len(detail) if isinstance(detail, list) else 0)
        seen["list" if isinstance(detail, list) else "text"] += 1
        assert all(problem.place == "body" and problem.type and problem.message for problem in found)
        assert not any(
            json.dumps(item.get("input")) in repr(found)
            for item in detail
            if isinstance(item, dict) and isinstance(item.get("input"), dict)
        )
    assert min(seen.values()) > 0
