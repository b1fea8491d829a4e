"""From a plan to the contents of its files."""

from authwright.diagnostics import AuthwrightError, Diagnostic
from authwright.paths import path_problem
from authwright.plan import FileJob, Plan
from authwright.stages.render.environment import Templates


def render(plan: Plan, templates: Templates) -> dict[str, str | bytes]:
    """Return path to contents of every file of `plan`: text that was made, bytes that were copied.

    Raises AuthwrightError with everything that is wrong, not only the first: AW042 for templates, AW050 for
    two files on one path.
    """
    contents: dict[str, str | bytes] = {}
    found: list[Diagnostic] = []
    for job in plan.jobs:
        if problem := path_problem(job.path):
            hint = "rename the model or the operation that gives the file its name"
            found.append(Diagnostic("AW050", f'target "{plan.target}": "{job.path}" {problem}', hint=hint))
            continue
        if job.path in contents:
            found.append(Diagnostic("AW050", f'target "{plan.target}" plans "{job.path}" twice'))
            continue
        try:
            contents[job.path] = _content(job, templates)
        except AuthwrightError as error:
            found.extend(error.diagnostics)
    if found:
        raise AuthwrightError(dict.fromkeys(found))
    return contents


def _content(job: FileJob, templates: Templates) -> str | bytes:
    if job.static is not None:
        return templates.static(job.static)
    if job.template is not None:
        return templates.render(job.template, job.view)
    if job.make is not None:
        return job.make()
    raise ValueError(f"the job for {job.path} says neither template, static nor make")
