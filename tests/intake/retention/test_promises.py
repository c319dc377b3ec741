"""The page with the promises: each names a test that is there and is run."""

import ast
from functools import cache
from pathlib import Path

import pytest
from django.test import Client

from intake.retention.promises import CHAPTERS, LIMITS, Promise
from tests.helpers.pages import page, words

ROOT = Path(__file__).resolve().parents[3]
ADDRESS = "/hulpvraag/beloften/"
PROMISES = [promise for chapter in CHAPTERS for promise in chapter.promises]
LEFT_OUT = {"skip", "skipif", "xfail", "importorskip"}

every_promise = pytest.mark.parametrize("promise", PROMISES, ids=lambda promise: promise.test)


@cache
def functions_of(file: str) -> dict[str, ast.FunctionDef]:
    tree = ast.parse((ROOT / file).read_text())
    return {node.name: node for node in tree.body if isinstance(node, ast.FunctionDef)}


@cache
def is_left_out(file: str) -> bool:
    """Tell whether anything in a file can leave a test out."""
    tree = ast.parse((ROOT / file).read_text())
    return any(isinstance(node, ast.Attribute) and node.attr in LEFT_OUT for node in ast.walk(tree))


@every_promise
def test_test_of_the_promise_exists_and_is_run(promise: Promise) -> None:
    file, name = promise.test.split("::")

    assert name.startswith("test_")
    assert name in functions_of(file)
    assert not is_left_out(file)


@every_promise
def test_test_of_the_promise_asserts_something(promise: Promise) -> None:
    file, name = promise.test.split("::")
    test = ast.walk(functions_of(file)[name])

    assert any(isinstance(node, ast.Assert | ast.With) for node in test)


def test_page_says_every_promise_with_its_test(client: Client, places: None) -> None:
    said = words(client.get(ADDRESS))

    for promise in PROMISES:
        assert str(promise.text) in said
        assert promise.test in said
    for limit in LIMITS:
        assert str(limit) in said


def test_names_of_tests_are_folded_away(client: Client, places: None) -> None:
    folded = page(client.get(ADDRESS)).select("details code")

    assert [tag.get_text() for tag in folded] == [promise.test for promise in PROMISES]
    assert not page(client.get(ADDRESS)).select("details[open]")


@pytest.mark.parametrize("address", ["/privacy/"])
def test_promises_are_linked(client: Client, places: None, address: str) -> None:
    assert page(client.get(address)).select(f'a[href="{ADDRESS}"]')
