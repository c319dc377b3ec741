"""Which organisation fits best."""

from dataclasses import dataclass

from intake.asking.best_fit import best_first


@dataclass(frozen=True)
class Known:
    name: str
    domains: tuple[str, ...] = ()
    groups: tuple[str, ...] = ()
    is_specialised: bool = False


NEAR = Known("near")
HOUSING = Known("housing", domains=("wonen",))
PARENTS = Known("parents", groups=("jeugd_ouders",))
SPECIAL = Known("special", groups=("nah",), is_specialised=True)


def names(*offers: Known, domain: str = "", group: str = "") -> list[str]:
    return [offer.name for offer in best_first(offers, domain=domain, group=group)]


def test_without_wishes_the_order_stays() -> None:
    assert names(HOUSING, NEAR, PARENTS) == ["housing", "near", "parents"]


def test_who_is_there_for_something_else_comes_later() -> None:
    assert names(HOUSING, NEAR, domain="werk") == ["near", "housing"]
    assert names(HOUSING, NEAR, domain="wonen") == ["housing", "near"]


def test_who_is_there_for_others_comes_later() -> None:
    assert names(PARENTS, NEAR, group="mantelzorger") == ["near", "parents"]
    assert names(PARENTS, NEAR, group="jeugd_ouders") == ["parents", "near"]


def test_specialised_comes_last_unless_it_is_for_this_group() -> None:
    assert names(SPECIAL, HOUSING, domain="werk") == ["housing", "special"]
    assert names(SPECIAL, NEAR, group="nah") == ["special", "near"]


def test_nobody_is_left_out() -> None:
    assert names(SPECIAL, PARENTS, HOUSING, domain="werk", group="x") != []
    assert len(names(SPECIAL, PARENTS, HOUSING, domain="werk", group="x")) == 3
