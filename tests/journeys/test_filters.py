"""Somebody narrows the results down to what fits."""

import re

from playwright.sync_api import expect

from tests.helpers.browser import Visitor


def choose(visitor: Visitor, *choices: str) -> None:
    """Tick these boxes, unfolding the lists that hide them, and show who fits."""
    for choice in choices:
        box = visitor.page.get_by_role("checkbox", name=re.compile(rf"^{re.escape(choice)} \d+$"))
        if not box.is_visible():
            visitor.page.locator("fieldset", has_text=choice).locator("summary").click()
        box.check()
    visitor.presses("Toon de organisaties")


def test_subject_and_group_leave_who_fits(visitor: Visitor) -> None:
    # Given the results of Utrecht
    visitor.opens("/zoeken/?gemeente=utrecht&pc=3511")
    everybody = visitor.offers
    # When they choose a subject and for whom it is
    choose(visitor, "Kind en gezin", "Mantelzorgers")
    # Then fewer are left, and each says why it is there
    assert set(visitor.offers) < set(everybody)
    for result in visitor.results:
        expect(result).to_contain_text("Helpt bij kind en gezin")
    # When they take the subject away again
    visitor.follows("Haal weg: Kind en gezin")
    # Then only the group is still asked
    assert visitor.address == "/zoeken/?gemeente=utrecht&pc=3511&doelgroep=mantelzorger"
    # And without that, everybody is back
    visitor.follows("Haal weg: Mantelzorgers")
    assert visitor.offers == everybody


def test_a_number_says_how_many_there_will_be(visitor: Visitor) -> None:
    # Given the results of Utrecht, and the number beside a language
    visitor.opens("/zoeken/?gemeente=utrecht")
    box = visitor.page.get_by_role("checkbox", name=re.compile(r"^Nederlands \d+$"))
    label = visitor.page.locator("label", has=box).inner_text()
    # When they choose it
    choose(visitor, "Nederlands")
    # Then there are just as many
    number = int(label.split()[-1])
    assert visitor.heading.split()[0] == str(number)


def test_address_can_be_shared(visitor: Visitor) -> None:
    # Given results narrowed down
    visitor.opens("/zoeken/?gemeente=utrecht")
    choose(visitor, "Kind en gezin", "Mantelzorgers")
    shared, offers = visitor.address, visitor.offers
    # When somebody else opens their address
    visitor.opens("/")
    visitor.opens(shared)
    # Then they see the same, and what was chosen
    assert visitor.offers == offers
    assert shared == "/zoeken/?gemeente=utrecht&wet=jeugdwet&doelgroep=mantelzorger"
    chosen = visitor.page.locator("input[type=checkbox]:checked")
    expect(chosen).to_have_count(2)
    expect(visitor.page.locator(".c-filters [name=gemeente]")).to_have_value("utrecht")


def test_subject_of_the_home_page_is_kept_while_finding_the_place(visitor: Visitor) -> None:
    # Given somebody who begins with a subject
    visitor.opens("/")
    visitor.goes_by(visitor.main.get_by_role("link", name="Kind en gezin").click)
    # When they fill in a place that has to be asked back, and choose
    visitor.looks_for("Nes")
    visitor.follows("Nes gemeente Ameland")
    # Then the results are about that subject
    assert visitor.address == "/zoeken/?gemeente=ameland&plaats=nes&wet=jeugdwet"
    assert visitor.offers


def test_nobody_fits_and_everybody_is_one_step_away(visitor: Visitor) -> None:
    # Given a place where nobody fits exactly
    visitor.opens("/zoeken/?gemeente=aa-en-hunze&wet=asiel&contact=chat&taal=dse")
    # Then the page says so kindly
    assert visitor.offers == []
    expect(visitor.main).to_contain_text("niemand die hier precies bij past")
    expect(visitor.main).to_contain_text("Een cliëntondersteuner helpt bij bijna elke vraag.")
    # And one link shows everybody who helps there
    link = visitor.main.get_by_role("link", name="Toon iedereen die helpt in Aa en Hunze")
    visitor.goes_by(link.click)
    assert visitor.address == "/zoeken/?gemeente=aa-en-hunze"
    assert visitor.offers
