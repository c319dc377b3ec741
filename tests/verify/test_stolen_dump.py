"""What a stolen dump gives away, and what a backup that is put back brings back: nothing."""

import base64
import json
import re
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from clientsupport.demo.embedded import machine, server
from clientsupport.demo.embedded.machine import EmbeddedServerError
from tests.helpers.processes import ROOT, directory_for_servers, environment, manage, run_to_end
from tests.helpers.processes import running as beside

REQUESTS = 50  # with four texts each
KEEP = "from django.db import connection; import django, sys; django.setup(); "
KEEP += "connection.ensure_connection(); connection.close(); print('up', flush=True); "
KEEP += "sys.stdin.read()"
CIPHERTEXT = re.compile(r"pv1\.([\w-]+)\.([\w-]{16})\.([\w-]+)")
TAG, BLOCK, DATA_KEY = 16, 512, 32  # bytes


@dataclass(frozen=True)
class Portal:
    """A portal of its own, whose database is dumped and put back."""

    var: Path

    @property
    def env(self) -> dict[str, str]:
        module = "clientsupport.settings"
        return environment(self.var, NAASTU_PG_UNSAFE="1", DJANGO_SETTINGS_MODULE=module)

    def do(self, *words: str) -> Any:
        command = [sys.executable, "-m", "tests.verify.with_requests", *words]
        done = run_to_end(*command, env=self.env, stderr=None, cwd=ROOT)
        assert done.returncode == 0, words[0]
        return json.loads(done.stdout)

    def manage(self, *words: str) -> str:
        done = manage(*words, env=self.env)
        assert done.returncode == 0, done.stdout
        return done.stdout

    def server(self, program: str, *words: str, user: str = "postgres") -> str:
        """Run one of PostgreSQL's programs as the administrator of the machine would."""
        place = str(server.socket_directory(self.var / "pg"))
        return machine.run(program, "-h", place, "-U", user, *words)


@dataclass(frozen=True)
class Stolen:
    portal: Portal
    asked: list[dict[str, Any]]
    dump: str


@pytest.fixture(scope="module")
def stolen() -> Iterator[Stolen]:
    """A dump of yesterday's requests."""
    with directory_for_servers() as place:
        portal = Portal(place / "var")
        portal.manage("migrate", "--no-input")
        portal.manage("load_places")
        with beside([sys.executable, "-c", KEEP], env=portal.env, cwd=ROOT) as keeper:
            assert keeper.stdout
            assert keeper.stdout.readline() == "up\n"
            asked = portal.do("ask", str(REQUESTS))
            yield Stolen(portal, asked, portal.server("pg_dump", "naastu"))


def written_as(secret: str) -> Iterator[str]:
    """Yield how a secret could stand in a dump: plain, in hexadecimals, in base64."""
    content = secret.encode()
    yield from (secret, secret.lower(), content.hex())
    for shift in range(3):  # whole groups of three bytes, wherever it begins
        middle = content[shift : shift + (len(content) - shift) // 3 * 3]
        yield base64.b64encode(middle).decode()


def test_dump_holds_everything_and_no_text_or_code(stolen: Stolen) -> None:
    secrets = [text for one in stolen.asked for text in one["texts"]]
    for one in stolen.asked:
        plain = one["code"].replace("-", "")
        assert f"\t{plain[:4]}\t" in stolen.dump  # the locator: it is the dump of these
        secrets += [one["code"], plain, plain[4:], plain[4:19]]
    assert len(secrets) >= REQUESTS * 11

    found = [secret for secret in secrets for form in written_as(secret) if form in stolen.dump]

    assert found == []


def test_ciphertexts_tell_only_how_many_blocks_a_text_fills(stolen: Stolen) -> None:
    sizes = {"dek": set[int](), "keys": set[int]()}
    found = CIPHERTEXT.findall(stolen.dump)
    for key, _nonce, sealed in found:
        content = base64.urlsafe_b64decode(sealed + "=" * (-len(sealed) % 4))
        sizes["dek" if key == "dek" else "keys"].add(len(content) - TAG)

    assert len(found) >= REQUESTS * 7  # four texts, two addresses, a data key
    assert sizes == {"dek": {BLOCK}, "keys": {DATA_KEY}}


def test_log_of_the_server_quotes_nothing(stolen: Stolen) -> None:
    locator, uuid = stolen.asked[0]["code"][:4], stolen.asked[0]["uuid"]
    twice = "INSERT INTO intake_helprequest SELECT * FROM intake_helprequest "
    twice += f"WHERE code_locator = '{locator}'"
    with pytest.raises(EmbeddedServerError, match="already exists"):
        stolen.portal.server("psql", "-X", "-d", "naastu", "-c", twice)

    log = (stolen.portal.var / "pg" / "data" / "server.log").read_text()
    assert "database system is ready" in log
    assert locator not in log
    assert uuid not in log


@pytest.mark.parametrize("user", ["owner", "app", "jobs"])
def test_dump_by_another_role_than_the_administrator_fails_aloud(stolen: Stolen, user: str) -> None:
    with pytest.raises(EmbeddedServerError, match=r"permission denied|row-level security"):
        stolen.portal.server("pg_dump", "-t", "intake_message", "naastu", user=user)


def test_what_was_deleted_after_the_backup_is_deleted_again(stolen: Stolen, tmp_path: Path) -> None:
    portal, codes = stolen.portal, [one["code"] for one in stolen.asked]
    gone, kept = stolen.asked[:5], codes[5:]
    assert portal.do("delete", *[one["uuid"] for one in gone]) == [True] * 5
    assert portal.do("note") == 5

    put_back(stolen)
    assert portal.do("open", codes[0]) == [codes[0]]  # it is back, as in any backup
    assert portal.manage("replay_deletions") == "Deleted once more: 5.\n"

    assert portal.do("open", *codes) == kept
    assert portal.manage("replay_deletions") == "Deleted once more: 0.\n"
    assert "All that was looked at can be read." in portal.manage("verify_encryption")
    assert f"intake_helprequest: {len(kept)} with key" in portal.manage("verify_encryption")
    again = portal.server("pg_dump", "--data-only", "naastu")
    assert [one["uuid"] for one in gone if one["uuid"] in again] == []


def put_back(stolen: Stolen) -> None:
    """Restore the dump in the place of the database, and see that it is guarded as before."""
    script = stolen.portal.var.parent / "dump.sql"
    script.write_text(stolen.dump)
    script.chmod(0o644)
    stolen.portal.server("dropdb", "--force", "naastu")
    stolen.portal.server("createdb", "-O", "owner", "naastu")
    quietly = ("-X", "-q", "-v", "ON_ERROR_STOP=1")
    stolen.portal.server("psql", *quietly, "-d", "naastu", "-f", str(script))
    stolen.portal.manage("migrate", "--no-input")
    stolen.portal.manage("shell", "--no-imports", "-c", "import clientsupport.wsgi")
