"""Whom a question goes to: who can read it, whom we choose, and what the pages promise of them."""

import re
from typing import Any

import pytest
from allauth.mfa.models import Authenticator
from django.test import Client
from django.utils import timezone

from directory.enums import Employer, LegalBasis, ProviderKind
from directory.models import Membership, Offer, Provider
from intake.models import HelpRequest
from intake.seeing import team
from tests.factories.directory import make_offer, make_provider, make_reader
from tests.factories.reach import make_declaration
from tests.helpers.asking import TEXT, code_of, onward, sent, step_of, up_to
from tests.helpers.forms import errors
from tests.helpers.pages import heading, page, words

pytestmark = pytest.mark.usefixtures("places")
TERM = re.compile(r"(?:binnen|over)\s+(?:\w+\s+)?(\w+) werkdag")


def taker(slug: str, *, name: str = "", kind: str = ProviderKind.FORMAL, **facts: Any) -> Offer:
    """Store an offer that takes questions in Utrecht, at a provider of its own."""
    provider = make_provider(name=f"Voorbeeld {name or slug}", kind=kind)
    facts = {"municipalities": ["GM0344"], "takes_requests": True, **facts}
    return make_offer(slug=slug, provider=provider, title=f"Voorbeeld: {slug}", **facts)


def choices(response: Any) -> list[str]:
    return [str(button["value"]) for button in page(response).select("[name=offer]")]


def checked(response: Any) -> list[str]:
    return [str(button["value"]) for button in page(response).select("[name=offer][checked]")]


def readers_leave(offer: Offer) -> None:
    Membership.objects.filter(provider=offer.provider).delete()


# Who can read


def test_only_who_has_somebody_who_reads_can_be_chosen(client: Client) -> None:
    taker("hier")
    readers_leave(taker("leeg"))

    assert choices(up_to(client, 4)) == ["kies", "hier"]


def test_nobody_reads_at_the_one_they_came_with(client: Client) -> None:
    taker("hier")
    readers_leave(taker("leeg"))

    response = up_to(client, 4, "?aanbod=leeg&gemeente=utrecht")

    assert checked(response) == ["kies"]


def test_last_reader_leaves_before_sending(client: Client) -> None:
    taker("anders")
    offer = taker("hier")
    last = up_to(client, 6, offer="hier")
    Authenticator.objects.filter(user__memberships__provider=offer.provider).delete()

    response = sent(client, last)

    assert step_of(response) == "Fout: stap 4"
    (wrong,) = errors(response)
    assert wrong.endswith("Deze organisatie neemt hier nu geen vragen aan. Kies opnieuw.")
    assert not stored(offer.provider)


def test_whom_we_chose_leaves_before_sending_and_the_other_is_shown_first(client: Client) -> None:
    first, second = taker("een"), taker("twee")
    last = up_to(client, 6, offer="kies")
    assert "Voorbeeld een" in words(last)
    readers_leave(first)

    response = sent(client, last)

    assert heading(response) == "Klopt alles?"
    assert "neemt nu geen vragen meer aan" in words(response)
    assert "Alleen de mensen van Voorbeeld twee lezen dit." in words(response)
    assert not stored(second.provider)
    assert code_of(sent(client, response))
    assert stored(second.provider)


def stored(provider: Provider) -> bool:
    with team(provider):
        return HelpRequest.objects.filter(provider=provider).exists()


# Whom we choose


SPECIAL: dict[str, dict[str, Any]] = {
    "named groups": {"groups": ["verslaving"]},
    "legal basis": {"legal_basis": LegalBasis.SPECIALISED},
    "an indication": {"legal_basis": LegalBasis.WLZ},
    "kind": {"kind": ProviderKind.SPECIALISED},
}


@pytest.mark.parametrize("facts", SPECIAL.values(), ids=SPECIAL)
def test_we_choose_nobody_who_is_there_for_others(client: Client, facts: dict[str, Any]) -> None:
    taker("apart", **facts)

    response = up_to(client, 4)

    assert choices(response) == ["apart"]
    assert checked(response) == []
    said = words(response)
    assert "Geen ervan is er voor iedereen. Daarom kiezen wij niet voor u." in said
    for told in [
        "Bel de gemeente en vraag ernaar",
        "Het zorgkantoor is",
        "Informatie Rijksoverheid",
    ]:
        assert told in said
    assert heading(onward(client, response, offer="apart")).endswith("antwoord krijgen?")


@pytest.mark.parametrize("facts", SPECIAL.values(), ids=SPECIAL)
def test_we_choose_general_support_however_far_away(client: Client, facts: dict[str, Any]) -> None:
    taker("apart", **facts)
    taker("breed", municipalities=[], areas=[{"kind": "national"}])

    response = up_to(client, 6, offer="kies")

    assert reader(response) == "breed"


def test_we_choose_who_does_not_decide_however_far_away(client: Client) -> None:
    make_declaration(taker("beslist").provider, takes_decisions=True)
    far = taker("ver", municipalities=[], areas=[{"kind": "national"}])

    assert choices(up_to(client, 4)) == ["kies", "ver", "beslist"]
    assert reader(up_to(client, 6, offer="kies")) == "ver"

    make_declaration(taker("vrij").provider, **APART)
    make_declaration(far.provider, **APART)
    assert reader(up_to(client, 6, offer="kies")) == "vrij"


@pytest.mark.parametrize(
    "facts",
    [
        {"takes_decisions": True},
        {"employed_by": Employer.MUNICIPALITY},
        {"is_in_access_team": True},
    ],
    ids=str,
)
def test_we_do_not_choose_where_all_belong_to_the_municipality(
    client: Client, facts: dict[str, Any]
) -> None:
    make_declaration(taker("gemeente").provider, **facts)
    taker("apart", groups=["verslaving"])

    response = up_to(client, 4)

    assert choices(response) == ["gemeente", "apart"]
    assert checked(response) == []
    assert "Wie hier bij u past, hoort bij de gemeente of beslist mee" in words(response)
    assert "Geen ervan is er voor iedereen" not in words(response)
    assert "Bel de gemeente en vraag ernaar" in words(response)
    assert heading(onward(client, response, offer="gemeente")).endswith("antwoord krijgen?")


def test_whom_we_chose_begins_to_decide_before_sending(client: Client) -> None:
    offer = taker("hier")
    last = up_to(client, 6, offer="kies")
    make_declaration(offer.provider, takes_decisions=True)

    response = sent(client, last)

    assert step_of(response) == "Fout: stap 4"
    assert not stored(offer.provider)


def test_check_page_says_why_we_chose(client: Client) -> None:
    make_declaration(taker("vrij").provider, **APART)
    why = "Zij beslist niet mee over uw hulp, en haar mensen zijn niet in dienst bij de gemeente."
    said = words(up_to(client, 6, offer="kies"))
    assert f"Zij is er voor iedereen. {why}" in said
    assert why not in words(up_to(client, 6, offer="vrij"))

    taker("ouders", groups=["jeugd_ouders"])
    said = words(up_to(client, 6, offer="kies", for_whom="child"))

    assert "Zij is er voor: " in said
    assert "Wij weten nog niet hoe onafhankelijk zij is." in said
    assert why not in said


def reader(response: Any) -> str:
    (found,) = page(response).select("dd[data-offer]")
    return str(found["data-offer"])


def test_answer_that_names_the_group_opens_what_is_there_for_it(client: Client) -> None:
    taker("ouders", groups=["jeugd_ouders"])

    assert choices(up_to(client, 4, for_whom="self")) == ["ouders"]
    assert checked(up_to(client, 4, for_whom="child")) == ["kies"]


def test_choice_that_cannot_be_ours_asks_to_choose(client: Client) -> None:
    offer = taker("hier")
    last = up_to(client, 6, offer="kies")
    offer.target_groups.set(offer.target_groups.model.objects.filter(code="verslaving"))

    response = sent(client, last)

    assert step_of(response) == "Fout: stap 4"
    (wrong,) = errors(response)
    assert "Wij kunnen hier niet voor u kiezen. Kies zelf wie bij u past" in wrong
    assert TEXT in str(page(response))


def test_nobody_at_all_says_whom_to_call_with_the_source(client: Client) -> None:
    response = up_to(client, 4)

    said = words(response)
    assert heading(response).endswith("Hier kan dit nog niet zonder naam")
    assert "volgens ons overzicht van" in said
    sources = [str(link["href"]) for link in page(response).select("main .c-points a[rel]")]
    assert sources
    assert all(source.startswith("https://") for source in sources)


# What the pages say of them


def test_for_whom_waiting_and_independence_stand_where_one_chooses(client: Client) -> None:
    offer = taker(
        "hier",
        groups=["verslaving"],
        waiting_weeks=8,
        waiting_noted_on=timezone.localdate(),
        response_days=5,
    )
    make_declaration(offer.provider, takes_decisions=True, gives_care=True)

    fourth, last = up_to(client, 4), up_to(client, 6, offer="hier")

    for response in (fourth, last):
        said = words(response)
        assert "Voor wie: mensen met een verslaving" in said
        assert "Geregeld door: de gemeente (Wmo)" in said
        assert "Wachttijd: ongeveer 8 weken" in said
        assert "Beslist mee of u hulp krijgt." in said
        assert "Geeft zelf ook zorg." in said


def test_one_term_on_a_page(client: Client) -> None:
    taker("hier", response_days=5)

    for response in (up_to(client, 4), up_to(client, 6), sent(client, up_to(client, 6))):
        assert len(set(TERM.findall(words(response)))) <= 1
        assert "5 werkdagen" not in words(response)


APART = {
    "employed_by": Employer.OWN,
    "takes_decisions": False,
    "is_in_access_team": False,
}
NOT_APART: list[dict[str, Any]] = [
    {"employed_by": Employer.MUNICIPALITY},
    {"takes_decisions": True},
    {"is_in_access_team": True},
    {"takes_decisions": None},
    {"is_in_access_team": None},
    {"employed_by": ""},
]


def test_municipality_does_not_read_along_with_who_stands_apart(client: Client) -> None:
    make_declaration(taker("hier").provider, **APART)

    assert "lezen dit. De gemeente niet." in words(up_to(client, 6))


@pytest.mark.parametrize("facts", [*NOT_APART, None], ids=str)
def test_no_promise_about_the_municipality_otherwise(
    client: Client, facts: dict[str, Any] | None
) -> None:
    provider = taker("hier").provider
    if facts is not None:
        make_declaration(provider, **APART | facts)

    said = words(up_to(client, 6, offer="hier"))

    assert "lezen dit." in said
    assert "De gemeente niet" not in said


def test_page_says_whether_who_reads_works_for_the_municipality(client: Client) -> None:
    theirs, free = taker("gemeente"), taker("vrij")
    make_declaration(theirs.provider, employed_by=Employer.MUNICIPALITY)
    make_declaration(free.provider, **APART)
    told = "lezen dit. Deze mensen werken voor de gemeente."

    assert told in words(up_to(client, 6, offer="gemeente"))
    assert told not in words(up_to(client, 6, offer="vrij"))


@pytest.mark.parametrize(("weeks", "is_told"), [(3, True), (0, False)])
def test_answer_within_the_term_and_help_after_the_wait(
    client: Client, weeks: int, is_told: bool
) -> None:
    taker("hier", waiting_weeks=weeks, waiting_noted_on=timezone.localdate())

    said = words(up_to(client, 6))

    told = "werkdagen. De hulp zelf begint misschien later: er is een wachttijd."
    assert (told in said) is is_told


def test_reader_who_comes_opens_the_way(client: Client) -> None:
    offer = taker("hier")
    readers_leave(offer)
    assert choices(up_to(client, 4)) == []

    make_reader(offer.provider)

    assert choices(up_to(client, 4)) == ["kies", "hier"]
