"""`make bench`: in a process of its own, with a database of its own that is gone afterwards."""

import subprocess
import sys

from tests.helpers.processes import ROOT, directory_for_servers, environment

RUN = "import django; django.setup(); from tests.bench.run import main; main()"


def main() -> int:
    """Return the exit code of the measuring process."""
    with directory_for_servers() as var:
        variables = environment(
            var,
            DJANGO_SETTINGS_MODULE="clientsupport.settings",
            NAASTU_PROXIES="1",  # each request comes from where it says
            NAASTU_REQUESTS_PER_HOUR="1000000",  # nobody has to wait because it is busy
        )
        command = [sys.executable, "-c", RUN, *sys.argv[1:]]
        return subprocess.run(command, cwd=ROOT, env=variables).returncode


if __name__ == "__main__":
    sys.exit(main())
