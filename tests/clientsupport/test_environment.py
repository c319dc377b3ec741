import stat
from pathlib import Path

import pytest
from django.core.exceptions import ImproperlyConfigured

from clientsupport import environment
from clientsupport.environment import Mode

STRONG = "abcdefghij" * 5


def test_text_without_blanks_and_with_default(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("NAASTU_X", "  with blanks ")
    assert environment.text("NAASTU_X", "default") == "with blanks"
    monkeypatch.setenv("NAASTU_X", "  ")
    assert environment.text("NAASTU_X", "default") == "default"
    monkeypatch.delenv("NAASTU_X")
    assert environment.text("NAASTU_X") == ""


def test_number(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("NAASTU_X", "8001")
    assert environment.number("NAASTU_X", 8000) == 8001
    monkeypatch.delenv("NAASTU_X")
    assert environment.number("NAASTU_X", 8000) == 8000


@pytest.mark.parametrize("wrong", ["80a", "-1", "1.5", "eight"])
def test_number_refuses_anything_else(monkeypatch: pytest.MonkeyPatch, wrong: str) -> None:
    monkeypatch.setenv("NAASTU_X", wrong)
    with pytest.raises(
        ImproperlyConfigured, match=f"NAASTU_X must be a whole number, not '{wrong}'"
    ):
        environment.number("NAASTU_X", 8000)


def test_words(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("NAASTU_X", " naastu.example , ,www.naastu.example")
    assert environment.words("NAASTU_X") == ["naastu.example", "www.naastu.example"]
    monkeypatch.delenv("NAASTU_X")
    assert environment.words("NAASTU_X") == []


def test_mode_is_production_when_forgotten(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("NAASTU_MODE")
    assert environment.mode() is Mode.PRODUCTION


def test_mode_refuses_an_unknown_one_and_names_the_known(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("NAASTU_MODE", "prod")
    with pytest.raises(ImproperlyConfigured, match="demo, test, develop, production, not 'prod'"):
        environment.mode()


@pytest.mark.parametrize("mode", list(Mode))
def test_secret_refuses_a_weak_one_everywhere(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, mode: Mode
) -> None:
    for weak in ("short", "abcd" * 20):
        monkeypatch.setenv("NAASTU_X", weak)
        with pytest.raises(ImproperlyConfigured, match="NAASTU_X is too weak") as caught:
            environment.secret("NAASTU_X", mode=mode, kept_in=tmp_path)
        assert weak not in str(caught.value)


def test_secret_must_be_given_in_production(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.delenv("NAASTU_X", raising=False)
    with pytest.raises(ImproperlyConfigured, match="NAASTU_X is missing"):
        environment.secret("NAASTU_X", mode=Mode.PRODUCTION, kept_in=tmp_path)
    assert not list(tmp_path.iterdir())
    monkeypatch.setenv("NAASTU_X", STRONG)
    assert environment.secret("NAASTU_X", mode=Mode.PRODUCTION, kept_in=tmp_path) == STRONG


def test_secret_is_made_once_and_private_elsewhere(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.delenv("NAASTU_X", raising=False)
    kept_in = tmp_path / "secrets"
    first = environment.secret("NAASTU_X", mode=Mode.DEMO, kept_in=kept_in)
    assert len(first) >= environment.WEAK_SECRET_LENGTH
    assert environment.secret("NAASTU_X", mode=Mode.DEMO, kept_in=kept_in) == first
    assert stat.S_IMODE((kept_in / "naastu_x").stat().st_mode) == 0o600
    assert stat.S_IMODE(kept_in.stat().st_mode) == 0o700


def test_production_says_how_many_proxies_there_are(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("NAASTU_PROXIES", raising=False)
    assert environment.proxies(mode=Mode.DEMO) == 0
    with pytest.raises(ImproperlyConfigured, match="NAASTU_PROXIES is missing"):
        environment.proxies(mode=Mode.PRODUCTION)
    for said in (0, 2):
        monkeypatch.setenv("NAASTU_PROXIES", str(said))
        assert environment.proxies(mode=Mode.PRODUCTION) == said


def test_required_in_production(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("NAASTU_X", raising=False)
    assert environment.required_in_production("NAASTU_X", mode=Mode.DEMO) == ""
    with pytest.raises(ImproperlyConfigured, match="NAASTU_X is missing"):
        environment.required_in_production("NAASTU_X", mode=Mode.PRODUCTION)
    monkeypatch.setenv("NAASTU_X", "Stichting Voorbeeld")
    value = environment.required_in_production("NAASTU_X", mode=Mode.PRODUCTION)
    assert value == "Stichting Voorbeeld"


def test_phone_can_be_dialled(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("NAASTU_X", "0800 0000")
    assert environment.phone("NAASTU_X", mode=Mode.PRODUCTION) == "0800 0000"
    monkeypatch.setenv("NAASTU_X", "000")
    with pytest.raises(ImproperlyConfigured, match="NAASTU_X must be a telephone number"):
        environment.phone("NAASTU_X")
    monkeypatch.delenv("NAASTU_X")
    assert environment.phone("NAASTU_X") == ""
    with pytest.raises(ImproperlyConfigured, match="NAASTU_X is missing"):
        environment.phone("NAASTU_X", mode=Mode.PRODUCTION)
