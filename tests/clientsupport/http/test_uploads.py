"""What is too much is refused before it is read, and a file that nobody asked for is not kept."""

import io
from pathlib import Path

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.test import Client
from pytest_django import Settings

from clientsupport.documents.rows import MOST_BYTES
from directory.models import Provider
from tests.addresses import ADDRESSES
from tests.factories.directory import make_provider
from tests.factories.people import make_coordinator
from tests.helpers.pages import heading, words
from tests.helpers.spreadsheet import SHEET
from tests.helpers.staff import signed_in

HUGE = 300_000_000  # bytes
PATHS = sorted({address.partition("?")[0] for _kind, address in ADDRESSES.values()})
FORMS = ["/plaats/", "/hulpvraag/", "/hulpvraag/versturen/", "/antwoord/", "/aanmelden/"]
TYPES = ["multipart/form-data; boundary=x", "application/x-www-form-urlencoded", "text/plain"]


class Body(io.BytesIO):
    """A body of which nothing should be read."""

    asked = 0

    def read(self, size: int | None = -1, /) -> bytes:
        self.asked += 1
        return b""


@pytest.fixture(autouse=True)
def where_files_would_go(db: None, tmp_path: Path, settings: Settings) -> Path:
    settings.FILE_UPLOAD_TEMP_DIR = str(tmp_path)
    return tmp_path


@pytest.fixture
def provider(db: None) -> Provider:
    return make_provider(slug="eigen")


def send(client: Client, address: str, content_type: str, size: int) -> tuple[int, int]:
    """Return the status of an answer, and how often the body was read."""
    body = Body()
    said = {"wsgi.input": body, "CONTENT_LENGTH": str(size)}
    response = client.generic("POST", address, content_type=content_type, **said)  # type: ignore[arg-type]
    return response.status_code, body.asked


@pytest.mark.parametrize("content_type", TYPES)
def test_no_address_reads_a_body_that_says_it_is_huge(client: Client, content_type: str) -> None:
    found = {path: send(client, path, content_type, HUGE) for path in PATHS}

    assert {path: asked for path, (_status, asked) in found.items() if asked} == {}
    assert {path: status for path, (status, _asked) in found.items() if status >= 500} == {}
    assert {found[path][0] for path in FORMS} == {400}


@pytest.mark.parametrize("address", FORMS)
def test_a_form_without_a_place_for_a_file_takes_none(
    client: Client, address: str, where_files_would_go: Path
) -> None:
    response = client.post(address, {"x": SimpleUploadedFile("x.ods", b"x" * 300_000)})

    assert response.status_code == 400
    assert heading(response) == "Dit kunnen wij niet lezen"
    assert not list(where_files_would_go.iterdir())


def test_nobody_hands_in_a_spreadsheet_without_logging_in(provider: Provider) -> None:
    assert send(Client(), SHEET, TYPES[0], MOST_BYTES) == (302, 0)


def test_a_coordinator_is_told_that_a_file_is_too_large(
    provider: Provider, where_files_would_go: Path
) -> None:
    staff = signed_in(make_coordinator(provider))

    just = staff.post(SHEET, {"file": SimpleUploadedFile("x.csv", b"x" * (MOST_BYTES + 1))})
    much = staff.post(SHEET, {"file": SimpleUploadedFile("x.csv", b"x" * (MOST_BYTES * 2))})

    assert "Dit bestand is groter dan 5 MB." in words(just)
    assert much.status_code == 400
    assert "U stuurde een te groot bestand." in words(much)
    assert send(staff, SHEET, TYPES[0], HUGE) == (400, 0)
    assert not list(where_files_would_go.iterdir())


def test_more_files_than_one_are_refused(provider: Provider) -> None:
    two = [SimpleUploadedFile(name, b"x") for name in ("a.csv", "b.csv")]

    response = signed_in(make_coordinator(provider)).post(SHEET, {"file": two})

    assert response.status_code == 400


@pytest.mark.parametrize("size", ["-1", "veel", ""])
def test_a_length_that_is_none_is_no_body(client: Client, size: str) -> None:
    body = Body()
    said = {"wsgi.input": body, "CONTENT_LENGTH": size}

    response = client.generic("POST", "/plaats/", content_type=TYPES[0], **said)  # type: ignore[arg-type]

    assert response.status_code < 500
    assert not body.asked
