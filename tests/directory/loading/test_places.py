"""Loading places: complete, repeatable, all or nothing, kind to the work of editors."""

import io
import shutil
from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest
from django.core.management import CommandError, call_command
from django.db import connection
from django.db.models import Max, Model, Sum

from clientsupport.enums import AuditAction
from clientsupport.models import AuditEvent, PublicStamp
from directory.enums import Confidence
from directory.loading.everything import DATA
from directory.models import (
    CareOfficeRegion,
    EverydayName,
    Law,
    LifeDomain,
    Municipality,
    Place,
    PlaceAbroad,
    Postcode,
    PostcodeException,
    TargetGroup,
    TopicWord,
)

pytestmark = pytest.mark.usefixtures("places")

TABLES: list[type[Model]] = [
    *(CareOfficeRegion, Law, LifeDomain, Municipality, Municipality.successors.through),
    *(Place, Postcode, PostcodeException, TargetGroup, EverydayName, TopicWord, PlaceAbroad),
]
Edit = Callable[[str, str, str], Path]


@pytest.fixture
def edited(tmp_path: Path) -> Edit:
    """A copy of the files in which one text is replaced."""

    def edit(file: str, old: str, new: str) -> Path:
        folder = tmp_path / "data"
        if not folder.exists():
            shutil.copytree(DATA, folder)
        text = (folder / file).read_text(encoding="utf-8")
        assert old in text
        (folder / file).write_text(text.replace(old, new, 1), encoding="utf-8")
        return folder

    return edit


def load(folder: Path = DATA, *options: str) -> str:
    out = io.StringIO()
    call_command("load_places", f"--data={folder}", *options, stdout=out)
    return out.getvalue()


def state() -> dict[str, object]:
    """Everything that a load may change; deferred triggers fire first, as in a commit."""
    with connection.cursor() as cursor:
        cursor.execute("SET CONSTRAINTS ALL IMMEDIATE")
        cursor.execute("SET CONSTRAINTS ALL DEFERRED")
    rows = {table.__name__: sorted(table._default_manager.values_list()) for table in TABLES}
    stamps = sorted(PublicStamp.objects.values_list())
    return {**rows, "stamps": stamps, "audit": AuditEvent.objects.count()}


def test_everything_is_loaded() -> None:
    assert Municipality.objects.current().count() == 342
    assert Municipality.objects.exclude(valid_until=None).count() == 117
    assert Place.objects.count() == 2502
    assert Postcode.objects.count() == 4072
    assert PostcodeException.objects.count() == 50
    assert CareOfficeRegion.objects.count() == 31
    assert Municipality.objects.current().filter(care_office_region=None).count() == 0
    assert Place.objects.aggregate(all=Sum("postcode_count"))["all"] > 400_000


def test_load_is_in_the_audit_log() -> None:
    event = AuditEvent.objects.get(action=AuditAction.LOADED, object_type="directory.place")
    assert event.actor is None
    assert "places: 2502 added" in event.reason


def test_slugs_and_names() -> None:
    slugs = dict(Municipality.objects.values_list("code", "slug"))
    assert slugs["GM0373"] == "bergen-nh"
    assert slugs["GM0518"] == "s-gravenhage"
    assert slugs["GM0241"] == "groesbeek"
    amsterdam = Municipality.objects.get(code="GM0363")
    assert "Weesp" in amsterdam.aliases


def test_divided_municipality_has_all_its_successors_and_villages() -> None:
    haaren = Municipality.objects.get(code="GM0788")
    assert not haaren.is_current
    assert {m.name for m in haaren.successors.all()} == {"Oisterwijk", "Tilburg", "Vught", "Boxtel"}
    assert {str(place) for place in haaren.former_places.all()} == {
        "Haaren (Oisterwijk)",
        "Biezenmortel (Tilburg)",
        "Helvoirt (Vught)",
        "Esch (Boxtel)",
    }


def test_merged_municipality_leads_on() -> None:
    weesp = Municipality.objects.get(code="GM0457")
    assert [m.slug for m in weesp.successors.all()] == ["amsterdam"]
    assert weesp.valid_until is not None
    assert weesp.valid_until.isoformat() == "2022-03-24"
    assert weesp.province == weesp.successors.get().province
    assert weesp.latitude is None


def test_second_run_changes_nothing() -> None:
    before = state()
    assert " 0 added, 0 changed, 0 removed" in load()
    assert state() == before


def test_change_in_a_file_is_written_stamped_and_logged(edited: Edit) -> None:
    before = state()
    out = load(edited("municipalities.csv", "GM0344,Utrecht,", "GM0344,Nieuw-Utrecht,"))
    after = state()
    assert "municipalities: 0 added, 1 changed, 0 removed" in out
    assert Municipality.objects.get(code="GM0344").slug == "nieuw-utrecht"
    assert after["stamps"] != before["stamps"]
    assert AuditEvent.objects.count() == 1 + int(str(before["audit"]))


def test_dry_run_tells_and_writes_nothing(edited: Edit) -> None:
    before = state()
    folder = edited("places.csv", "Aadorp,GM0141", "Nieuw-Aadorp,GM0141")
    edited("postcodes.csv", "7611,Aadorp", "7611,Nieuw-Aadorp")
    out = load(folder, "--dry-run")
    assert "places: 1 added, 0 changed, 1 removed" in out
    assert "postcodes: 0 added, 1 changed, 0 removed" in out
    assert "nothing was written" in out
    assert state() == before


def test_removed_rows_go(edited: Edit) -> None:
    aadorp = Place.objects.get(name="Aadorp")
    line = next(r for r in (DATA / "places.csv").read_text().splitlines(True) if "Aadorp," in r)
    folder = edited("places.csv", line, "")
    edited("postcodes.csv", "7611,Aadorp,GM0141", "7611,Almelo,GM0141")
    edited("pc6_exceptions.csv", "1724RP,Oudkarspel,GM0441\n", "")
    out = load(folder)
    assert "places: 0 added, 0 changed, 1 removed" in out
    assert "postcode exceptions: 0 added, 0 changed, 1 removed" in out
    assert not Place.objects.filter(pk=aadorp.pk).exists()


def test_municipality_gone_from_the_files_goes_with_its_places() -> None:
    gone = Municipality.objects.create(
        code="GM9998", name="Weg", slug="weg", province="utrecht", latitude=52.0, longitude=5.0
    )
    gone.successors.add(Municipality.objects.get(code="GM0344"))
    Place.objects.create(
        name="Dorp", slug="dorp", municipality=gone, latitude=52.0, longitude=5.0, postcode_count=1
    )
    out = load()
    assert "places: 0 added, 0 changed, 1 removed" in out
    assert "municipalities: 0 added, 0 changed, 1 removed" in out
    assert not Municipality.objects.filter(code="GM9998").exists()


def test_row_gone_from_the_files_that_is_needed_is_kept_and_named() -> None:
    needed = CareOfficeRegion.objects.create(
        name="Eigen regio", slug="eigen-regio", care_office="Menzis", assessed_on=date(2026, 1, 1)
    )
    Municipality.objects.filter(code="GM0344").update(
        care_office_region=needed, care_office_confidence=Confidence.CONFIRMED
    )
    out = load()
    assert "care office regions: 0 added, 0 changed, 0 removed" in out
    assert "kept, because something refers to it: Eigen regio" in out
    assert CareOfficeRegion.objects.filter(pk=needed.pk).exists()


@pytest.mark.parametrize(
    ("file", "old", "new", "message"),
    [
        ("places.csv", "Aadorp,GM0141", "Aadorp,GM9999", "places.csv:5: municipality_code is not"),
        ("places.csv", "Aadorp,GM0141", ",GM0141", "places.csv:5: place must have 1 to 100"),
        ("places.csv", "52.3776", "noord", "places.csv:5: lat must be a number"),
        ("places.csv", "52.3776", "12.3776", "places.csv:5: lat must be a number from 50.5"),
        ("places.csv", "6.6286,44", "6.6286,-4", "places.csv:5: pc6_count must be a whole number"),
        ("places.csv", "Aagtekerke,GM0717", "Aadorp,GM0141", "places.csv:6: stands here twice"),
        ("places.csv", "place,municipality_code", "name,code", "places.csv:1: the header must be"),
        ("places.csv", "7611,\n", "7611,,extra\n", "places.csv:5: has too many cells"),
        ("municipalities.csv", "GM1680,Aa", "1680,Aa", "municipalities.csv:2: code is not like"),
        ("municipalities.csv", ",Drenthe,", ",Drente,", "municipalities.csv:2: province is not"),
        ("postcodes.csv", "1011,", "101,", "postcodes.csv:2: pc4 is not like"),
        ("postcodes.csv", "1011,Amsterdam", "1011,Nergens", "postcodes.csv:2: no such place"),
        ("pc6_exceptions.csv", "1724RP", "1724rp", "pc6_exceptions.csv:2: pc6 is not like"),
        (
            "village_facts.csv",
            "2023-01-01",
            "2023",
            "village_facts.csv:2: valid_from is not a date",
        ),
        ("village_facts.csv", "GM0501", "GM0344", "village_facts.csv:2: GM0344 is a current"),
        ("village_facts.csv", "5076,GM0824", "5076,GM0344", ": 5076 does not lie in GM0344"),
        ("care_office_regions.csv", "high", "sure", "care_office_regions.csv:2: confidence is not"),
        ("care_office_regions.csv", "n,Menzis", "n,CZ", "care_office_regions.csv:3: Groningen has"),
        ("everyday_names.csv", "GM0080", "GM0001", "everyday_names.csv:2: municipality_code is"),
        ("everyday_names.csv", "short,,GM0080", "shrt,,GM0080", "everyday_names.csv:2: kind is"),
        ("everyday_names.csv", "short,,GM0080", "short,Urk,GM0080", ":2: no such place: Urk"),
        ("everyday_names.csv", "Schier,", "...,", "everyday_names.csv:3: name must have letters"),
        ("topic_words.csv", "wmo,law,wmo", "wmo,laws,wmo", "topic_words.csv:2: list is not known"),
        ("topic_words.csv", "wmo,law,wmo", "wmo,law,wm", "topic_words.csv:2: code is not known"),
        ("topic_words.csv", "wmo 2015,", "W-M-O,", "topic_words.csv:3: stands here twice: wmo"),
        ("places_abroad.csv", "België,belgium", "België,be", "places_abroad.csv:2: country is"),
        ("codes.json", '"laws": {', '"laws": [', "codes.json:1: cannot be read"),
        ("codes.json", '"laws"', '"lawz"', "codes.json:1: laws must be an object"),
        ("terms.json", '"icon": "home"', '"icon": ""', "terms.json:1: laws.wmo must have exactly"),
    ],
)
def test_broken_file_changes_nothing_and_names_the_line(
    edited: Edit, file: str, old: str, new: str, message: str
) -> None:
    before = state()
    folder = edited("everyday_names.csv", "Mokum", "Groot-Mokum")  # a good change, refused too
    edited(file, old, new)
    with pytest.raises(CommandError) as refused:
        load(folder)
    assert message in str(refused.value)
    assert state() == before


def test_missing_or_binary_file_is_named(edited: Edit) -> None:
    folder = edited("everyday_names.csv", "Mokum", "Mokum")
    (folder / "everyday_names.csv").write_bytes(b"\xff\xfe\0")
    with pytest.raises(CommandError, match=r"everyday_names\.csv:1: cannot be read"):
        load(folder)
    (folder / "places.csv").unlink()
    with pytest.raises(CommandError, match=r"places\.csv:1: cannot be read"):
        load(folder)


def test_many_problems_are_cut_short(edited: Edit) -> None:
    folder = edited("municipalities.csv", "GM1900,", "GM9999,")  # it has 89 places
    with pytest.raises(CommandError, match=r"… and \d+ more"):
        load(folder)


def test_confirmed_region_is_kept_and_another_corrected() -> None:
    other = CareOfficeRegion.objects.exclude(municipalities__code="GM0344").first()
    for code, confidence in [("GM0344", Confidence.CONFIRMED), ("GM0345", Confidence.HIGH)]:
        Municipality.objects.filter(code=code).update(
            care_office_region=other, care_office_confidence=confidence
        )
    load()
    assert Municipality.objects.get(code="GM0344").care_office_region == other
    assert Municipality.objects.get(code="GM0345").care_office_region != other


def test_former_municipality_with_a_name_in_use_gets_its_code_behind_it(edited: Edit) -> None:
    load(edited("village_facts.csv", "merged,Brielle,", "merged,Utrecht,"))
    assert Municipality.objects.get(code="GM0501").slug == "utrecht-gm0501"


def test_successors_follow_the_file(edited: Edit) -> None:
    load(edited("village_facts.csv", "GM0457,,GM0363", "GM0457,,GM0344"))
    weesp = Municipality.objects.get(code="GM0457")
    assert [m.slug for m in weesp.successors.all()] == ["utrecht"]


def test_texts_of_editors_are_kept_and_missing_terms_added() -> None:
    Law.objects.filter(code="wmo").update(topic="Eigen woorden", topic_nl="Eigen woorden")
    last = TargetGroup.objects.aggregate(last=Max("position"))["last"]
    TargetGroup.objects.filter(position=last).delete()
    assert "terms: 1 added" in load()
    assert Law.objects.get(code="wmo").topic == "Eigen woorden"
    assert TargetGroup.objects.filter(position=last).exists()


def test_names_of_editors_are_kept_and_those_of_the_file_follow_it(edited: Edit) -> None:
    EverydayName.objects.filter(name="Mokum").update(is_used=False, by_editors=True)
    urk = Municipality.objects.get(name="Urk")
    EverydayName.objects.create(
        name="Het eiland", kind="nickname", municipality=urk, by_editors=True
    )
    edited("everyday_names.csv", "Grunn,", "Grunnegen,")

    out = load(edited("everyday_names.csv", "Mokum,nickname", "Mokum,earlier"))

    assert "everyday names: 1 added, 0 changed, 1 removed" in out
    assert not EverydayName.objects.get(name="Mokum").is_used
    assert EverydayName.objects.get(name="Mokum").kind == "nickname"
    assert EverydayName.objects.filter(name="Het eiland").exists()
    assert not EverydayName.objects.filter(name="Grunn").exists()
