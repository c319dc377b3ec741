"""Templates that every page is built from, rendered on their own."""

from typing import Any

import pytest
from bs4 import BeautifulSoup, Tag
from django import forms
from django.core.paginator import Paginator
from django.template.loader import render_to_string


class ExampleForm(forms.Form):
    name = forms.CharField(label="Naam", help_text="Zoals op uw website.")
    mail = forms.EmailField(label="E-mail", required=False)
    who = forms.ChoiceField(
        label="Voor wie?", choices=[("a", "Mijzelf"), ("b", "Mijn kind")], widget=forms.RadioSelect
    )
    agreed = forms.BooleanField(label="Ik ga akkoord")


def render(template: str, **context: Any) -> BeautifulSoup:
    return BeautifulSoup(render_to_string(template, context), "html.parser")


def one(soup: BeautifulSoup, selector: str) -> Tag:
    (found,) = soup.select(selector)
    return found


def field(name: str, **typed: str) -> BeautifulSoup:
    form = ExampleForm(typed or None)
    return BeautifulSoup(form[name].as_field_group(), "html.parser")


# --- fields --------------------------------------------------------------------------------------


def test_field_ties_label_hint_and_error_to_the_control() -> None:
    group = field("name", mail="x")
    control = one(group, "input")

    assert one(group, "label")["for"] == control["id"]
    assert control["aria-invalid"] == "true"
    described = [one(group, f"#{name}").text for name in str(control["aria-describedby"]).split()]
    assert described[0] == "Zoals op uw website."
    assert described[1].split() == ["Fout:", "Dit", "veld", "is", "verplicht."]


def test_field_says_when_it_may_stay_empty() -> None:
    assert "(mag leeg blijven)" in one(field("mail"), "label").text
    assert "(mag leeg blijven)" not in field("name").text


def test_field_of_radio_buttons_is_a_group_with_a_name() -> None:
    group = field("who", mail="x")

    assert one(group, "fieldset > legend").text.strip() == "Voor wie?"
    assert one(group, "fieldset")["aria-describedby"] == "id_who_error"
    assert [label.text.strip() for label in group.select("label")] == ["Mijzelf", "Mijn kind"]


def test_field_of_one_check_box_has_its_label_beside_it() -> None:
    group = field("agreed")

    assert one(group, "label > input")["type"] == "checkbox"
    assert one(group, "label").text.strip() == "Ik ga akkoord"


def test_error_summary_leads_to_the_fields() -> None:
    form = ExampleForm({"mail": "x", "agreed": "on"})
    form.add_error(None, "Dit kan niet samen.")
    summary = render("components/_error_summary.html", form=form)
    fields = BeautifulSoup(form.as_div(), "html.parser")
    links = [str(link["href"]) for link in summary.select("a")]

    assert one(summary, "[role=alert]")["tabindex"] == "-1"
    assert "Dit kan niet samen." in summary.text
    assert links == ["#id_name", "#id_mail", "#id_who_0"]
    for link in links:
        assert one(fields, link).name == "input"


def test_error_summary_is_absent_without_errors() -> None:
    assert not render("components/_error_summary.html", form=ExampleForm()).find_all()


# --- pager ---------------------------------------------------------------------------------------


def test_pager_leads_to_the_pages_before_and_after() -> None:
    page = Paginator(range(30), 10).page(2)
    pager = render("components/_pager.html", page=page, previous="?a=b", next="?a=b&pagina=3")

    assert [str(link["href"]) for link in pager.select("a")] == ["?a=b", "?a=b&pagina=3"]
    assert "Bladzijde 2 van 3" in pager.text


def test_pager_has_no_link_to_what_is_not_there() -> None:
    page = Paginator(range(30), 10).page(1)
    pager = render("components/_pager.html", page=page, previous="", next="?pagina=2")

    assert [str(link["rel"][0]) for link in pager.select("a")] == ["next"]


def test_pager_is_absent_for_one_page() -> None:
    page = Paginator(range(3), 10).page(1)

    assert not render("components/_pager.html", page=page, previous="", next="").find_all()


# --- pages of errors -----------------------------------------------------------------------------


@pytest.mark.parametrize("template", ["500.html", "503.html"])
def test_error_page_needs_no_context(template: str) -> None:
    page = render(template)

    assert one(page, "h1").text
    assert {link["href"] for link in page.select("[data-cs-exit]")} == {"/verlaat/"}
    assert one(page, "main a[href='tel:112']").text == "112"
    assert not page.select("[style], style, script:not([src])")


def test_error_page_names_the_desk_that_can_be_called() -> None:
    with_desk = render("503.html", desk_name="Loket", desk_phone="088 000 00 00")

    assert "Loket" in one(with_desk, "main").text
    assert with_desk.select("main a[href='tel:+31880000000']")
    assert "Kunt u niet wachten?" not in render("503.html").text
