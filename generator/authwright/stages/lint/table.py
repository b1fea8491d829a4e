"""The table of all rules, by code."""

from typing import Final

from authwright.stages.lint.rule import Rule
from authwright.stages.lint.rules import (
    causes,
    constraints,
    descriptions,
    examples,
    lifetimes,
    omission,
    operations,
    patterns,
    records,
    secrets,
    unions,
    unused,
    values,
    versions,
)

RULES: Final = (
    Rule("AW010", "error", descriptions.missing_text),
    Rule("AW022", "error", unions.untellable_members),
    Rule("AW070", "warning", unused.unreached_models),
    Rule("AW071", "warning", unused.unused_parts),
    Rule("AW072", "warning", operations.unexpected_bodies),
    Rule("AW073", "warning", secrets.unmarked_secrets),
    Rule("AW074", "warning", secrets.secret_defaults),
    Rule("AW075", "warning", omission.unsaid_omission),
    Rule("AW076", "error", omission.contradicting_omission),
    Rule("AW077", "warning", values.unexplained_values),
    Rule("AW078", "error", values.foreign_values),
    Rule("AW079", "warning", records.similar_names),
    Rule("AW080", "warning", records.loosened_fields),
    Rule("AW081", "warning", records.repeated_records),
    Rule("AW082", "warning", unions.idle_members),
    Rule("AW083", "error", unions.disagreeing_tags),
    Rule("AW084", "error", lifetimes.impossible_lifetimes),
    Rule("AW085", "warning", lifetimes.idle_lifetimes),
    Rule("AW086", "warning", descriptions.echoing_text),
    Rule("AW087", "warning", versions.gates_without_probe),
    Rule("AW088", "warning", versions.later_requirements),
    Rule("AW089", "warning", examples.unobserved_fields),
    Rule("AW090", "warning", examples.undeclared_members),
    Rule("AW091", "warning", causes.untellable_causes),
    Rule("AW092", "warning", causes.odd_details),
    Rule("AW093", "warning", causes.missing_causes),
    Rule("AW094", "warning", operations.unmatched_limits),
    Rule("AW095", "warning", operations.odd_sessions),
    Rule("AW096", "error", constraints.impossible_values),
    Rule("AW097", "warning", patterns.risky_patterns),
)
