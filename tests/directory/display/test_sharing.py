"""What is passed on of a page: three lines and nothing else."""

from urllib.parse import parse_qs, urlsplit

from directory.display.sharing import sharing

PAGE = "https://naastu.example/aanbod/hier/"
LINES = "Voorbeeld & co\n030 123 45 67\nhttps://naastu.example/aanbod/hier/"


def test_name_telephone_and_page_are_passed_on() -> None:
    assert sharing("Voorbeeld & co", ["030 123 45 67"], PAGE).text == LINES


def test_page_is_bare() -> None:
    assert sharing("Voorbeeld", [], f"{PAGE}?gemeente=utrecht&bron=x#tijden").page == PAGE


def test_of_several_numbers_none_is_passed_on() -> None:
    assert sharing("Voorbeeld", ["030 123 45 67", "020 123 45 67"], PAGE).phone == ""
    assert sharing("Voorbeeld", ["030 123 45 67", "", "030 123 45 67"], PAGE).phone != ""


def test_name_is_one_line() -> None:
    assert sharing("Voorbeeld\nmet meer", [], PAGE).text == f"Voorbeeld met meer\n{PAGE}"


def test_links_carry_the_text_and_nothing_else() -> None:
    share = sharing("Voorbeeld & co", ["030 123 45 67"], PAGE)
    whatsapp = urlsplit(share.whatsapp)

    assert whatsapp.netloc == "wa.me"
    assert parse_qs(whatsapp.query) == {"text": [LINES]}
    assert share.sms.startswith("sms:?")
    assert parse_qs(share.sms.partition("?")[2]) == {"body": [LINES]}
