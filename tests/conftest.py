"""Makes the test environment stricter than production, and lays out the reference data."""

import gc
from collections.abc import Generator, Iterator
from typing import Any

import pytest
from django.core.cache import caches
from django.core.management import call_command
from django.db import connection
from django.db.backends.postgresql.base import DatabaseWrapper
from django.db.backends.signals import connection_created
from hypothesis import HealthCheck, settings
from pytest_django import DjangoDbBlocker
from pytest_socket import disable_socket

from clientsupport.accounts.passwords import GatedArgon2
from clientsupport.privacy.codes import proof
from directory.search.tally import tally
from tests.helpers.hashes import LITTLE_MEMORY, RealMemory
from tests.helpers.migrated import migrated_database

# A slow machine is not a fault of what is tested.
settings.register_profile("patient", deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.load_profile("patient")


@pytest.hookimpl(wrapper=True)
def pytest_collection() -> Generator[None, object, object]:
    """Let Python not look for garbage in what stays to the end: a tenth of the run went there."""
    gc.disable()
    try:
        return (yield)
    finally:
        gc.freeze()
        gc.set_threshold(50_000, 20, 50)
        gc.enable()


@pytest.fixture(autouse=True)
def no_network() -> None:
    """Only the database's socket file may be opened; each test anew, as pytest-socket lifts it."""
    disable_socket(allow_unix_socket=True)


@pytest.fixture(scope="session")
def django_db_modify_db_settings(
    django_db_modify_db_settings: None, django_db_blocker: DjangoDbBlocker
) -> None:
    """Let the database of each process be a copy of one that is migrated already."""
    with django_db_blocker.unblock():
        connection.settings_dict["TEST"]["TEMPLATE"] = migrated_database()


@pytest.fixture(scope="session")
def django_db_setup(django_db_setup: None, django_db_blocker: DjangoDbBlocker) -> Iterator[None]:
    """Load the places once, then act as `app`: what the web may not do, no test may do."""
    with django_db_blocker.unblock():
        call_command("load_places", verbosity=0)
        call_command("load_danger_words", verbosity=0)
        connection.close()
    connection_created.connect(_act_as_app)
    yield
    connection_created.disconnect(_act_as_app)
    with django_db_blocker.unblock():
        connection.close()  # the next one is the owner's, who may drop the database


def _act_as_app(connection: DatabaseWrapper, **_signal: Any) -> None:
    with connection.cursor() as cursor:
        cursor.execute("SET ROLE app")


@pytest.fixture(scope="session", autouse=True)
def light_hashes() -> Iterator[RealMemory]:
    """Hashes take little memory here, as their real cost would be a third of the run: that one."""
    real = RealMemory(code=proof.MEMORY, password=GatedArgon2.memory_cost)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(proof, "MEMORY", LITTLE_MEMORY)
        patch.setattr(GatedArgon2, "memory_cost", LITTLE_MEMORY)
        yield real


@pytest.fixture(autouse=True)
def fresh_cache() -> Iterator[None]:
    """No test sees the stamp or the lists that another one read, or writes what it searched."""
    caches["process"].clear()
    yield
    tally.forget()


@pytest.fixture
def places(db: None) -> None:
    """The real municipalities, places and postcodes, and the taxonomies."""
