"""Filling in a form as somebody with a browser does: what the page shows goes along."""

from typing import Any

from bs4 import Tag

from tests.helpers.pages import Answer, page

Filled = dict[str, list[str]]


def filled_in(response: Answer, *, form_at: str = "main form", **changes: Any) -> Filled:
    """Return what the largest form of the page would send, with these fields changed.

    `form_at` is a selector, for a page on which it is another form.

    In a name `__` stands for `-`: `hours__0__opens`. A list is several values; None leaves it out.
    """
    form = max(page(response).select(form_at), key=lambda found: len(found.select("[name]")))
    sent: Filled = {}
    for field in form.select("[name]"):
        for value in _values(field):
            sent.setdefault(str(field["name"]), []).append(value)
    for name, value in changes.items():
        key = name.replace("__", "-")
        sent.pop(key, None)
        if value is not None:
            sent[key] = [str(v) for v in value] if isinstance(value, list) else [str(value)]
    return sent


def typed(response: Answer, name: str) -> str:
    """Return what stands in a field of the page."""
    field, *_same = page(response).select(f"[name={name}]")
    return str(field.get("value", ""))


def errors(response: Answer) -> list[str]:
    """Return what the list of errors at the top says."""
    return [item.get_text(" ", strip=True) for item in page(response).select(".c-error-summary li")]


def _values(field: Tag) -> list[str]:
    if field.name == "button":
        return []
    if field.name == "textarea":
        return [field.get_text().removeprefix("\n")]
    if field.name == "select":
        chosen = field.select("option[selected]") or field.select("option")[:1]
        return [str(option.get("value", "")) for option in chosen]
    if field.get("type") in ("checkbox", "radio") and not field.has_attr("checked"):
        return []
    return [str(field.get("value", "on" if field.get("type") == "checkbox" else ""))]
