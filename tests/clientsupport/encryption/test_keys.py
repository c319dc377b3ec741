import base64
import re
import stat
from pathlib import Path

import pytest
from django.core.exceptions import ImproperlyConfigured

from clientsupport import environment, keyrings
from clientsupport.environment import Mode
from tests.helpers.processes import ROOT, manage
from tests.helpers.processes import environment as process_environment

ONE, TWO, THREE = bytes(range(32)), bytes(range(100, 132)), bytes(range(200, 232))


def encoded(key: bytes) -> str:
    return base64.b64encode(key).decode()


@pytest.fixture(params=["NAASTU_KEYS", "NAASTU_PEPPERS"])
def variable(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> str:
    name: str = request.param
    monkeypatch.delenv(name, raising=False)
    return name


def read(variable: str, *, mode: Mode, kept_in: Path) -> dict[str, bytes]:
    reader = {"NAASTU_KEYS": keyrings.encryption_keys, "NAASTU_PEPPERS": keyrings.pepper_keys}
    return reader[variable](mode=mode, kept_in=kept_in)


def test_keys_come_in_their_order_the_active_one_first(
    variable: str, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    url_safe = base64.urlsafe_b64encode(TWO).decode()
    monkeypatch.setenv(variable, f"2026a:{encoded(ONE)}, 2025b:{url_safe}")

    keys = read(variable, mode=Mode.PRODUCTION, kept_in=tmp_path)

    assert list(keys.items()) == [("2026a", ONE), ("2025b", TWO)]


def test_keys_must_be_given_in_production(
    variable: str, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    for empty in ("", "   "):
        monkeypatch.setenv(variable, empty)
        with pytest.raises(ImproperlyConfigured, match=f"{variable} is missing"):
            read(variable, mode=Mode.PRODUCTION, kept_in=tmp_path)
    assert not list(tmp_path.iterdir())


@pytest.mark.parametrize("mode", list(Mode))
@pytest.mark.parametrize(
    "wrong",
    [
        encoded(ONE),
        f":{encoded(ONE)}",
        f"2026A:{encoded(ONE)}",
        f"2026.a:{encoded(ONE)}",
        f"{'a' * 17}:{encoded(ONE)}",
        "2026a:",
        "2026a:no base64!",
        f"2026a:{encoded(ONE[:-1])}",
        f"2026a:{encoded(ONE + b'x')}",
        f"2026a:{encoded(bytes(32))}",
        f"2026a:{encoded(b'password' * 4)}",
        f"2026a:{encoded(ONE)},",
        f"2026a:{encoded(ONE)};2025b:{encoded(TWO)}",
    ],
)
def test_malformed_or_weak_key_stops_the_start_and_is_not_repeated(
    variable: str, monkeypatch: pytest.MonkeyPatch, tmp_path: Path, mode: Mode, wrong: str
) -> None:
    monkeypatch.setenv(variable, wrong)
    with pytest.raises(ImproperlyConfigured, match=rf"{variable}: key number \d is malformed") as e:
        read(variable, mode=mode, kept_in=tmp_path)
    assert wrong.rpartition(":")[2][:16] not in str(e.value) or wrong.endswith((":", ","))


@pytest.mark.parametrize(
    "twice", [f"a:{encoded(ONE)},a:{encoded(TWO)}", f"a:{encoded(ONE)},b:{encoded(ONE)}"]
)
def test_same_id_or_same_key_twice_stops_the_start(
    variable: str, monkeypatch: pytest.MonkeyPatch, tmp_path: Path, twice: str
) -> None:
    monkeypatch.setenv(variable, twice)
    with pytest.raises(ImproperlyConfigured, match=f"{variable} holds the same"):
        read(variable, mode=Mode.PRODUCTION, kept_in=tmp_path)


def test_keys_are_made_once_elsewhere_and_kept_private(variable: str, tmp_path: Path) -> None:
    kept_in = tmp_path / "secrets"

    keys = read(variable, mode=Mode.DEMO, kept_in=kept_in)

    assert keys == read(variable, mode=Mode.DEMO, kept_in=kept_in)
    assert [len(key) for key in keys.values()] == [32]
    assert [path.name for path in kept_in.iterdir()] == [variable.lower()]
    assert stat.S_IMODE((kept_in / variable.lower()).stat().st_mode) == 0o600


def test_second_maker_reads_what_the_first_one_made(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "key"
    first = environment.made_once(path, "first")
    monkeypatch.setattr(Path, "exists", lambda _path: False)  # as if both looked at the same time

    assert environment.made_once(path, "second") == first == "first"
    assert list(tmp_path.iterdir()) == [path]


def boot(var: Path, **keys: str) -> str:
    """Start production with everything it needs, and these keys; return how that ended."""
    table = (ROOT / "docs" / "environment.md").read_text()
    needed = re.findall(r"^\| `(\w+)` \|[^|]*needed in production", table, re.M)
    given = dict.fromkeys(needed, "https://naastu.example") | {
        "NAASTU_MODE": "production",
        "NAASTU_SECRET_KEY": "0123456789abcdefghij" * 3,
        "DATABASE_URL": "postgres://app@localhost/naastu",
        "NAASTU_PROXIES": "1",
        "NAASTU_CONTACT_PHONE": "030 000 00 00",
    }
    done = manage("diffsettings", env=process_environment(var, **(given | keys)))
    return done.stdout.strip().splitlines()[-1] if done.returncode else ""


def test_figures_are_rounded_with_one_key_for_good(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setenv("NAASTU_ROUNDING", f"2026a:{encoded(ONE)}")
    assert keyrings.rounding_key(mode=Mode.PRODUCTION, kept_in=tmp_path) == ONE

    monkeypatch.setenv("NAASTU_ROUNDING", f"2027a:{encoded(TWO)},2026a:{encoded(ONE)}")
    with pytest.raises(ImproperlyConfigured, match="NAASTU_ROUNDING holds one key"):
        keyrings.rounding_key(mode=Mode.PRODUCTION, kept_in=tmp_path)


@pytest.mark.parametrize("variable", ["NAASTU_KEYS", "NAASTU_PEPPERS", "NAASTU_ROUNDING"])
def test_portal_does_not_boot_without_sound_keys(tmp_path: Path, variable: str) -> None:
    names = ("NAASTU_KEYS", "NAASTU_PEPPERS", "NAASTU_ROUNDING")
    made = zip(names, (ONE, TWO, THREE), strict=True)
    sound = {name: f"2026a:{encoded(key)}" for name, key in made}

    assert boot(tmp_path, **sound) == ""
    assert f"{variable} is missing" in boot(tmp_path, **(sound | {variable: ""}))
    assert f"{variable}: key number 1 is malformed" in boot(
        tmp_path, **(sound | {variable: "2026a:short"})
    )
    assert not list(tmp_path.iterdir())
