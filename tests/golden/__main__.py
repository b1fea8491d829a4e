"""Print the hash of every file of every case, as JSON: `python -m tests.golden`."""

import json
import sys
from hashlib import sha256

from tests.support.golden import built, cases

json.dump(
    {
        f"{case}/{path}": sha256(content).hexdigest()
        for case in cases()
        for path, content in built(case).items()
    },
    sys.stdout,
)
