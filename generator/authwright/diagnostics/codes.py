"""The codes of diagnostics and what each means. A code never changes its meaning."""

from typing import Final

CODES: Final[dict[str, str]] = {
    # AW00x: loading and exporting a spec
    "AW001": "the spec cannot be loaded",
    "AW002": "the spec package exports no `SPEC`",
    "AW003": "two models share a name",
    "AW004": "two operations share a name or a method and path",
    "AW005": "a version is named that the spec does not list",
    "AW006": "a path and its parameters do not agree",
    "AW007": "a lifetime is empty",
    "AW008": "an attribute has no such variant",
    "AW009": "a cause is defined twice with different contents",
    # AW01x: examples and documentation
    "AW010": "a public thing of the spec has no description",
    "AW011": "an example is refused by its schema",
    "AW012": "an operation has no example for a version",
    # AW013 to AW017: what a spec says of paths, names and values
    "AW013": "a path is not one",
    "AW014": "two things of one kind share a name",
    "AW015": "a thing is used that the spec does not list, or a member that a record does not have",
    "AW016": "a value is not JSON",
    "AW017": "the versions of a spec are not ones",
    "AW018": "a base lives shorter than a record built on it",
    # AW02x: projection and span
    "AW020": "a reference points to nothing in a version",
    "AW021": "types of different versions cannot be joined",
    "AW022": "members of a union cannot be told apart",
    "AW023": "two schemas would be published under one name",
    # AW03x: resolving and building the IR
    "AW030": "a keyword or shape is not supported here",
    "AW031": "an extension is not known",
    "AW032": "a reference leaves the document",
    # AW04x: targets
    "AW040": "no such target",
    "AW041": "two names of one scope collide in a language",
    "AW042": "a template broke a rule of the house",
    "AW043": "generated code does not parse",
    "AW044": "a generator produced other symbols than planned",
    # AW05x: writing and verifying
    "AW050": "a path leaves its output folder",
    "AW051": "a generated file was edited by hand or is out of date",
    "AW052": "a generated file is missing",
    "AW053": "a file stands in an output folder that no target writes",
    "AW054": "output folders cannot be written",
    "AW055": "an earlier build was interrupted",
    # AW06x: configuration and payloads
    "AW060": "the configuration is wrong",
    "AW061": "no such model",
    "AW062": "a payload cannot be read",
    "AW063": "a payload does not fit its model",
    "AW064": "a required tool is missing",
    # AW11x: gates, and sign-ins of several steps
    "AW110": "a thing of some versions cannot be told from others in a request",
    "AW111": "a second factor names an operation that it cannot use",
    "AW112": "a second factor names a member that is not there",
    "AW113": "a second factor names a step that no answer has",
    "AW114": "a second factor and an operation share a name",
}
