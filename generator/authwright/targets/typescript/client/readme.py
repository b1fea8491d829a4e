"""README.md of the client."""

from authwright.stages.render.typed import Ident, Path
from authwright.targets.prose import markdown, sentence
from authwright.targets.typescript.client.context import Context
from authwright.targets.typescript.client.readme_views import ReadmeView
from authwright.targets.typescript.client.samples import (
    finishing_sample,
    first_call,
    rewrite_sample,
    samples_of,
    session_sample,
)


def readme_view(context: Context) -> ReadmeView:
    """Return the view of the README."""
    api, samples = context.api, samples_of(context)
    about = f"Client for the {api.title}. {sentence(api.summary)}"
    return ReadmeView(
        title=markdown(context.project.package),
        about=markdown(about),
        made=markdown(f"Made by Authwright from revision {api.revision} of the spec."),
        package=Path(context.project.package),
        client=Ident(context.project.client),
        call=first_call(context, samples),
        probed=api.version_probe is not None,
        session=session_sample(context, samples),
        factor=finishing_sample(context, samples),
        rewrite=rewrite_sample(context, samples),
    )
