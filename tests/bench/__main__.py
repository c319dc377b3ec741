"""`make bench`: in a process of its own, with a database of its own that is gone afterwards."""

import subprocess
import sys

from tests.helpers.processes import ROOT, directory_for_servers, environment

RUN = "import django; django.setup(); from tests.bench.run import main; main()"


def main() -> int:
    """Return the exit code of the measuring process."""
    with directory_for_servers() as var:
        variables = environment(var, DJANGO_SETTINGS_MODULE="clientsupport.settings")
        return subprocess.run([sys.executable, "-c", RUN], cwd=ROOT, env=variables).returncode


if __name__ == "__main__":
    sys.exit(main())
