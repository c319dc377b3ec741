"""Who else does what: the file, its loading, and the page that ends with the safety net."""

import io
import json
import re
from importlib.resources import files
from pathlib import Path
from shutil import copytree
from typing import Any

import pytest
from django.core.management import CommandError, call_command
from django.db.models import CharField
from django.test import Client

from directory.loading.everything import DATA
from directory.loading.related_roles import FILE, LANGUAGES, TEXTS
from directory.models import Law, RelatedRole
from directory.search.queries.related_roles import SAFETY_NET, guide
from tests.helpers.pages import heading, page, words

pytestmark = pytest.mark.usefixtures("places")
PAGE = "/uitleg/wie-doet-wat/"


def roles() -> list[dict[str, Any]]:
    content: dict[str, Any] = json.loads(files("directory").joinpath(f"data/{FILE}").read_text())
    return list(content["roles"])


def load(folder: Path = DATA) -> str:
    out = io.StringIO()
    call_command("load_places", f"--data={folder}", stdout=out)
    return out.getvalue()


def named(client: Client, address: str) -> list[str]:
    """Return the names of the roles on a page."""
    return [tag.get_text(strip=True) for tag in page(client.get(address)).select(".c-role h3")]


def test_the_file_is_complete_and_fits() -> None:
    assert 12 <= len(roles()) <= 16
    for role in roles():
        for language in LANGUAGES:
            assert set(role[language]) == TEXTS
            for field in ("name", "summary"):
                column = RelatedRole._meta.get_field(field)
                assert isinstance(column, CharField)
                assert len(role[language][field]) <= (column.max_length or 0)


def test_no_number_and_no_address_is_invented() -> None:
    texts = " ".join(t for role in roles() for lang in LANGUAGES for t in role[lang].values())

    assert not re.search(r"[0-9]", texts)
    assert "www." not in texts
    assert "@" not in texts


def test_loaded_in_order_with_laws_and_both_languages() -> None:
    stored = list(RelatedRole.objects.values_list("code", flat=True))
    mentor = RelatedRole.objects.filter(code="mentor")
    in_dutch, in_english = mentor.values_list("summary_nl", "summary_en").get()

    assert stored == [role["code"] for role in roles()]
    assert stored[-1] == SAFETY_NET
    assert [law.code for law in mentor.get().laws.all()] == ["wlz"]
    assert in_dutch.startswith("Beslist over zorg")
    assert in_english.startswith("Decides about care")


def test_every_law_but_newcomers_has_a_role_of_its_own() -> None:
    covered = set(RelatedRole.objects.values_list("laws__code", flat=True)) - {None}

    assert covered == set(Law.objects.values_list("code", flat=True)) - {"asiel"}


def test_texts_and_laws_of_editors_are_kept_and_missing_roles_added() -> None:
    RelatedRole.objects.filter(code="mentor").update(summary_nl="Eigen woorden")
    RelatedRole.objects.get(code="mentor").laws.clear()
    RelatedRole.objects.filter(code="jobcoach").delete()

    assert "related roles: 1 added, 0 changed" in load()
    mentor = RelatedRole.objects.get(code="mentor")
    assert mentor.summary == "Eigen woorden"
    assert not mentor.laws.exists()
    assert RelatedRole.objects.get(code="jobcoach").laws.get().code == "participatiewet"
    assert "related roles: 0 added, 0 changed" in load()


@pytest.mark.parametrize(
    ("old", "new", "message"),
    [
        ('"laws": ["wmo"]', '"laws": ["wet"]', "role 2 names a law that is not known"),
        ('"name": "mentor"', '"name": ""', "role 7 must have in nl exactly the texts"),
        ('"code": "mentor",', "", "role 7 must have exactly code, laws, nl, en"),
        ('"roles": [', '"rollen": [', "roles must be a list"),
    ],
)
def test_a_broken_file_changes_nothing(tmp_path: Path, old: str, new: str, message: str) -> None:
    folder = Path(copytree(DATA, tmp_path / "data"))
    text = (folder / FILE).read_text()
    assert old in text
    (folder / FILE).write_text(text.replace(old, new, 1))

    with pytest.raises(CommandError, match=f"{FILE}:1: {message}"):
        load(folder)


def test_guide_for_a_law_holds_its_roles_and_those_for_all() -> None:
    found = guide(Law.objects.get(code="zvw"))

    assert [role.code for role in found.roles] == ["praktijkondersteuner", "vrijwilliger"]
    assert found.safety_net
    assert found.safety_net.code == SAFETY_NET


def test_the_safety_net_stands_last_wherever_editors_put_it(client: Client) -> None:
    RelatedRole.objects.filter(code=SAFETY_NET).update(position=0)

    assert len(named(client, PAGE)) == len(roles()) - 1
    text = words(client.get(PAGE))
    assert text.index("Vrijwilliger of maatje") < text.index(
        "Dan is er altijd de cliëntondersteuner"
    )
    assert "U wordt heen en weer gestuurd" in text


def test_page_without_the_safety_net_still_leads_on(client: Client) -> None:
    RelatedRole.objects.filter(code=SAFETY_NET).delete()

    assert page(client.get(PAGE)).select_one('main a.c-button[href="/zoeken/"]')


def test_page_for_one_law(client: Client) -> None:
    response = client.get(PAGE, {"wet": "wgs"})

    assert heading(response) == "Wie doet wat?"
    assert "Voor vragen over geld en schulden" in words(response)
    assert named(client, f"{PAGE}?wet=wgs") == [
        *("Schuldhulp van de gemeente", "Bewindvoerder", "Sociaal raadslieden"),
        "Vrijwilliger of maatje",
    ]
    (current,) = page(response).select(".c-pills [aria-current]")
    assert current["href"] == f"{PAGE}?wet=wgs"
    assert page(response).select_one('main a.c-button[href="/zoeken/?wet=wgs"]')


def test_unknown_law_shows_everything(client: Client) -> None:
    assert named(client, f"{PAGE}?wet=<script>") == named(client, PAGE)


def test_page_in_english(client: Client) -> None:
    response = client.get(f"/en{PAGE}", {"wet": "participatiewet"})

    assert heading(response) == "Who does what?"
    assert "For questions about work and benefits" in words(response)
    assert page(response).select_one('main a.c-button[href="/en/zoeken/?wet=participatiewet"]')


def test_a_role_without_english_is_shown_in_dutch_and_says_so(client: Client) -> None:
    RelatedRole.objects.filter(code="mentor").update(name_en="", summary_en="")

    (mentor,) = page(client.get(f"/en{PAGE}")).select('.c-role[lang="nl"]')
    assert "Beslist over zorg" in mentor.get_text()
