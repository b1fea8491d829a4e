"""Operations in groups: a class each, and models that they share."""

from authwright.authoring import Model, Resource
from tests.golden.frame import api, get, post


class Book(Model):
    """A book."""

    title: str
    """What stands on it."""


BOOK = {"title": "Tea"}
get_book = get("get_book", "/first", Book, BOOK)
add_book = post("add_book", "", Book, BOOK, Book, BOOK)
lend = post("lend", "/lend", Book, BOOK)

SPEC = api(
    __name__,
    __doc__,
    resources=(
        Resource(name="books", meaning="What is there.", base_path="/books", endpoints=(get_book, add_book)),
        Resource(name="loans", meaning="What is not there.", base_path="/loans", endpoints=(lend,)),
        Resource(name="news", meaning="What nobody has filled yet.", base_path="/news", endpoints=()),
    ),
)
