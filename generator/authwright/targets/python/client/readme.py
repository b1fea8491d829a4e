"""README.md of the client."""

from authwright.stages.render.typed import Ident
from authwright.targets.prose import markdown, sentence
from authwright.targets.python.client.context import Context
from authwright.targets.python.client.packages import client_classes
from authwright.targets.python.client.readme_views import ReadmeView
from authwright.targets.python.client.samples import (
    finishing_sample,
    first_call,
    rewrite_sample,
    samples_of,
    session_sample,
)


def readme_view(context: Context) -> ReadmeView:
    """Return the view of the README."""
    samples = samples_of(context)
    blocking, waiting = client_classes(context)
    about = f"Client for the {context.api.title}. {sentence(context.api.summary)}"
    return ReadmeView(
        title=markdown(context.project.distribution),
        about=markdown(about),
        made=markdown(f"Made by Authwright from revision {context.api.revision} of the spec."),
        package=Ident(context.project.package),
        client=blocking,
        async_client=waiting,
        call=first_call(context, samples),
        probed=context.api.version_probe is not None,
        session=session_sample(context, samples),
        factor=finishing_sample(context, samples),
        rewrite=rewrite_sample(context, samples),
    )
