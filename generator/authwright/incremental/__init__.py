"""Builds that know what the last one was made from: nothing to do, or only in part.

Light on purpose: what tells that nothing is to be done loads none of the stages. See
docs/decisions/0008-incremental-builds.md for what counts as an input, and why.
"""

from authwright.incremental.cache import Cache
from authwright.incremental.stamp import Begun, begin

__all__ = ["Begun", "Cache", "begin"]
