"""What can be measured on a page: how wide it is, how large its buttons, where the focus is."""

from collections.abc import Iterator
from typing import Any

from playwright.sync_api import Page

TOO_WIDE = """
() => {
    const root = document.documentElement;
    if (root.scrollWidth <= root.clientWidth) return [];
    const sticksOut = (element) => {
        const box = element.getBoundingClientRect();
        return box.width > 0 && (box.right > root.clientWidth + 1 || box.left < -1);
    };
    const name = (element) =>
        `${element.tagName} ${element.getAttribute("class")} ${element.textContent.trim()}`;
    return [
        `${root.scrollWidth} in ${root.clientWidth}`,
        ...[...document.body.querySelectorAll("*")].filter(sticksOut).map(name),
    ];
}
"""
TOO_SMALL = """
() => {
    const controls = "button, select, summary, input:not([type=hidden]), .c-button, .c-exit";
    const choice = "[type=radio], [type=checkbox]"; // the words beside it can be tapped, too
    const tapped = (element) => (element.matches(choice) && element.closest("label")) || element;
    const isSeen = (element) => element.checkVisibility() && !element.matches(".skip-link");
    const isInSentence = (link) => {
        const block = link.closest("p, li, dd");
        const says = (element) => element.textContent.trim().length;
        return getComputedStyle(link).display === "inline" && block && says(block) > says(link);
    };
    return [...document.querySelectorAll(`a[href], ${controls}`)]
        .filter((element) => isSeen(element) && !isInSentence(element))
        .map((element) => [element, tapped(element).getBoundingClientRect()])
        .filter(([element, { width, height }]) =>
            width < 24 || height < (element.matches(controls) ? 44 : 24))
        .map(([element, { width, height }]) =>
            `${element.outerHTML.slice(0, 90)}: ${Math.round(width)} by ${Math.round(height)}`);
}
"""
FOCUS = """
() => {
    const element = document.activeElement;
    if (!element || element === document.body) return null;
    const card = element.matches("[type=radio], [type=checkbox]") && element.closest("label");
    const rings = [element, card || element].map((node) => getComputedStyle(node));
    const stays = (node) => ["fixed", "sticky"].includes(getComputedStyle(node).position);
    const layer = (node) => {
        while (node && !stays(node)) node = node.parentElement;
        return node;
    };
    const isHidden = (x, y) => {
        const top = document.elementFromPoint(x, y);
        return top === null || (layer(top) !== null && layer(top) !== layer(element));
    };
    const hidden = [...element.getClientRects()].some((box) => {
        const x = box.x + box.width / 2;
        return isHidden(x, box.top + 1) || isHidden(x, box.bottom - 1);
    });
    return {
        words: (element.innerText || element.labels?.[0]?.innerText || "").trim(),
        ring: rings.some((ring) =>
            ring.outlineStyle !== "none" && parseFloat(ring.outlineWidth) >= 2),
        hidden,
    };
}
"""


def too_wide(page: Page) -> list[str]:
    """Return what sticks out, when the page can be scrolled sideways."""
    found: list[str] = page.evaluate(TOO_WIDE)
    return [line[:120] for line in found]


def too_small(page: Page) -> list[str]:
    """Return what is too small to tap.

    Anything but a link within a sentence measures 24 by 24 (WCAG 2.5.8), and a button or a field
    is 44 high.
    """
    found: list[str] = page.evaluate(TOO_SMALL)
    return found


def tabs(page: Page, *, at_most: int = 150) -> Iterator[dict[str, Any]]:
    """Press Tab until the focus leaves the page, and tell each time where it is.

    That is: its words, whether a ring shows it, and whether any of it is hidden, outside the
    window or behind something that does not move along with the page.
    """
    for _ in range(at_most):
        page.keyboard.press("Tab")
        focus = page.evaluate(FOCUS)
        if focus is None:
            return
        yield focus
    raise AssertionError(f"The focus did not leave the page within {at_most} steps.")
