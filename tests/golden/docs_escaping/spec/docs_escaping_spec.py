r"""Texts that try to leave their comment: " ''' \""" */ --> ]]> `x` $x ${x} {{ x }} {% x %} \u0041."""

from typing import Annotated, Literal

from authwright.authoring import Cause, Model, Parameter, Remark, Template, Values
from tests.golden.frame import api, get

HOSTILE = '"""\nimport os\n"""; */ console.log(1); /* {{ 7 * 7 }} {% raw %} <script>x</script> \\'
BIDI = "user\u202e\u2066nimda\u2069 \u2028 new line \x07 bell \ufeff mark"


class Page(Model):
    r"""Ends in a backslash \ and has '''quotes''' and \"""quotes\""" and `code` and a #hash.

    A second paragraph, with a list:

    - one *star*
    - two | pipes
    """

    title: Annotated[str, Remark("behaviour", HOSTILE)]
    """Ends in a quote\""""
    kind: Annotated[Literal["*/", '"""', "{{ x }}", "\u202e"], Values({"*/": HOSTILE, "\u202e": BIDI})]
    """Values that close comments."""


PAGE = {"title": HOSTILE, "kind": '"""'}
FULL = Cause(name="full", status=409, detail=Template('No "{room}" \\ left */'), when=HOSTILE, remedy=BIDI)
WORD = Parameter("word", "query", str, f"Quoted: {HOSTILE}", required=False, example="*/")
ABOUT = f"{BIDI}\n\n{HOSTILE}"
TITLE = 'Escaping */ \n""" {{ x }} \u202e \\'
SUMMARY = 'Return a page; """ ends nothing.'

SPEC = api(
    __name__,
    __doc__,
    get(
        "get_page",
        "/page",
        Page,
        PAGE,
        summary=SUMMARY,
        description=ABOUT,
        parameters=(WORD,),
        errors=(FULL,),
    ),
    title=TITLE,
    description=ABOUT,
)
