"""Somebody narrows the results down to what fits."""

from playwright.sync_api import expect

from tests.helpers.browser import Visitor


def choose(visitor: Visitor, *, subject: str = "Alles", whom: str = "Iedereen") -> None:
    """Choose a subject and for whom it is, and show who fits."""
    visitor.page.get_by_label("Waar gaat het over?").select_option(label=subject)
    visitor.page.get_by_label("Voor wie is het?").select_option(label=whom)
    visitor.presses("Toon wie past")


def test_subject_and_group_leave_who_fits(visitor: Visitor) -> None:
    # Given the results of Utrecht
    visitor.opens("/zoeken/?gemeente=utrecht&pc=3511")
    # When they choose a subject
    choose(visitor, subject="Verpleeghuis of zorg die altijd nodig is")
    # Then only who knows about that is left
    assert visitor.heading == "1 organisatie helpt u in Utrecht"
    assert visitor.offers == ["voorbeeld-zorgwijzer-utrecht"]
    # When they choose a group instead
    choose(visitor, whom="Ouderen")
    # Then the organisation for that group says so
    assert "kbo-pcob" in visitor.offers
    expect(visitor.results[-1]).to_contain_text("Voor ouderen")


def test_address_can_be_shared(visitor: Visitor) -> None:
    # Given results narrowed down
    visitor.opens("/zoeken/?gemeente=utrecht")
    choose(visitor, subject="Kind en gezin", whom="Mantelzorgers")
    shared, offers = visitor.address, visitor.offers
    # When somebody else opens their address
    visitor.opens("/")
    visitor.opens(shared)
    # Then they see the same, and what was chosen
    assert visitor.offers == offers == ["voorbeeld-clientondersteuning-utrecht"]
    expect(visitor.page.get_by_label("Waar gaat het over?")).to_have_value("jeugdwet")
    expect(visitor.page.get_by_label("Voor wie is het?")).to_have_value("mantelzorger")
    expect(visitor.page.locator("[name=gemeente]")).to_have_value("utrecht")


def test_subject_of_the_home_page_is_kept_while_finding_the_place(visitor: Visitor) -> None:
    # Given somebody who begins with a subject
    visitor.opens("/")
    visitor.goes_by(visitor.main.get_by_role("link", name="Kind en gezin").click)
    # When they fill in a place that has to be asked back, and choose
    visitor.looks_for("Nes")
    visitor.follows("Nes gemeente Ameland")
    # Then the results are about that subject
    assert visitor.address == "/zoeken/?gemeente=ameland&plaats=nes&wet=jeugdwet"
    assert visitor.offers == ["voorbeeld-clientondersteuning-ameland"]


def test_nobody_fits_and_everybody_is_one_step_away(visitor: Visitor) -> None:
    # Given a place where nobody fits exactly
    visitor.opens("/zoeken/?gemeente=aa-en-hunze")
    choose(visitor, subject="Kind en gezin", whom="Mensen met dementie")
    # Then the page says so kindly
    assert visitor.offers == []
    expect(visitor.main).to_contain_text("niemand die hier precies bij past")
    expect(visitor.main).to_contain_text("Een cliëntondersteuner helpt bij bijna elke vraag.")
    # And one link shows everybody who helps there
    visitor.follows("Toon iedereen die helpt in Aa en Hunze")
    assert visitor.address == "/zoeken/?gemeente=aa-en-hunze"
    assert visitor.offers
