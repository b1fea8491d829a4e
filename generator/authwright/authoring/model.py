"""The bases that a spec's models and unions are written on."""

from dataclasses import field
from typing import Any, ClassVar, Generic, TypeVar

from pydantic import BaseModel, ConfigDict, RootModel
from pydantic.dataclasses import dataclass

from authwright.authoring.place import STRICT, Place, Text, here

T = TypeVar("T")


@dataclass(frozen=True, slots=True, config=STRICT)
class ModelMarks:
    """What a class statement says of a whole model."""

    since: str | None = None
    until: str | None = None
    complete: bool = False
    request_name: str | None = None
    response_name: str | None = None
    deprecated: Text | None = None


class Model(BaseModel):
    """A record of the spec: fields are annotations, their meaning the string below each.

    Class keywords: `since` and `until` bound the model's lifetime; `complete=True` says that every field is
    present in a response, whatever a request may leave out; `request_name` and `response_name` name the two
    shapes of a model whose directions differ (by default `<Name>Input` and `<Name>`); `deprecated` says what
    to use in its place.
    """

    model_config = ConfigDict(use_attribute_docstrings=True, protected_namespaces=())
    spec_marks: ClassVar[ModelMarks] = ModelMarks()
    spec_place: ClassVar[Place | None] = None

    def __init_subclass__(cls, **marks: Any) -> None:
        """Keep the class keywords; they hold for this class alone, never for its subclasses."""
        super().__init_subclass__()
        cls.spec_marks = ModelMarks(**marks)
        cls.spec_place = here()


class Alias(RootModel[T], Generic[T]):
    """A named type: `class Email(Alias[str])`. Also the base of named unions."""

    spec_marks: ClassVar[ModelMarks] = ModelMarks()
    spec_place: ClassVar[Place | None] = None

    def __init_subclass__(cls, **marks: Any) -> None:
        """Keep the class keywords; they hold for this class alone."""
        super().__init_subclass__()  # type: ignore[no-untyped-call]  # generic bases lose its type
        cls.spec_marks = ModelMarks(**marks)
        cls.spec_place = here()


def written(model: type[BaseModel]) -> type[BaseModel]:
    """Return the class statement of a model: that of `Page` for `Page[Ok]`, else the model itself."""
    origin: type[BaseModel] | None = model.__pydantic_generic_metadata__["origin"]
    return model if origin is None or issubclass(origin, RootModel) else origin


@dataclass(frozen=True, slots=True, config=STRICT)
class Tag:
    """How the members of a union are told apart: by the value of one property.

    `values` maps a value of the property to a member; `absent` names the member that lacks the property. A
    value that is not listed belongs to a later server: generated code keeps it whole and never fails on it.
    """

    property: str
    values: dict[str, type[BaseModel]] = field(default_factory=dict[str, type[BaseModel]])
    absent: type[BaseModel] | None = None


class TaggedUnion(Alias[T], Generic[T]):
    """A named union told apart by a tag: `class SigninResult(TaggedUnion[A | B]): tag = Tag(...)`."""

    tag: ClassVar[Tag | None] = None
