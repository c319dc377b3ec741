import hashlib
import hmac
import json
import re
import threading
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta

import pytest
import time_machine
from allauth.usersessions.models import UserSession
from django.contrib.sessions.models import Session
from django.db import connection
from django.test import RequestFactory
from procrastinate.contrib.django import app
from pytest_django import DjangoDbBlocker, Settings

from clientsupport.database.connections import Role
from clientsupport.http import jobs, limits
from clientsupport.models import NetworkBucket, NetworkSalt
from tests.helpers.roles import acting_as

HOUR, TEN_MINUTES = timedelta(hours=1), timedelta(minutes=10)
NOW = datetime(2026, 3, 10, 14, 25, tzinfo=UTC)


@pytest.fixture(autouse=True)
def clock() -> Iterator[time_machine.Traveller]:
    with time_machine.travel(NOW, tick=False) as clock:
        yield clock


# --- Where a request comes from ------------------------------------------------------------------


def address(forwarded: str | None, remote: str = "198.51.100.7") -> str:
    headers = {} if forwarded is None else {"X-Forwarded-For": forwarded}
    return limits.address_of(RequestFactory().get("/", headers=headers, REMOTE_ADDR=remote))


@pytest.mark.parametrize(
    "forwarded", [None, "", "203.0.113.9", "203.0.113.9, 10.0.0.1", "nonsense"]
)
def test_without_proxies_a_claimed_address_counts_for_nothing(forwarded: str | None) -> None:
    assert address(forwarded) == "198.51.100.7"


@pytest.mark.parametrize(
    ("proxies", "forwarded", "expected"),
    [
        (1, "203.0.113.9", "203.0.113.9"),
        (1, "1.1.1.1, 203.0.113.9", "203.0.113.9"),
        (1, "1.1.1.1, 2.2.2.2,,203.0.113.9", "203.0.113.9"),
        (1, None, "198.51.100.7"),
        (2, "1.1.1.1, 203.0.113.9, 10.0.0.1", "203.0.113.9"),
        (2, "203.0.113.9", "203.0.113.9"),
    ],
)
def test_only_what_our_own_proxies_added_is_believed(
    settings: Settings, proxies: int, forwarded: str | None, expected: str
) -> None:
    settings.TRUSTED_PROXIES = proxies

    assert address(forwarded) == expected


def test_proxy_on_a_socket_file_has_no_address(settings: Settings) -> None:
    settings.TRUSTED_PROXIES = 1

    assert address("1.1.1.1, 203.0.113.9", remote="") == "203.0.113.9"


@pytest.mark.django_db
def test_claimed_addresses_do_not_move_the_bucket(settings: Settings) -> None:
    settings.TRUSTED_PROXIES = 1
    claims = [f"192.0.{third}.1, 203.0.113.9" for third in range(20)]

    assert [limits.count("x", address(claim), HOUR) for claim in claims] == list(range(1, 21))


# --- Networks ------------------------------------------------------------------------------------


@pytest.mark.django_db
@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("203.0.113.9", "203.0.113.250", True),
        ("203.0.113.9", "203.0.114.9", False),
        ("::ffff:203.0.113.9", "203.0.113.10", True),
        ("::ffff:cb00:7109", "203.0.113.10", True),
        ("2001:db8:1:2::1", "2001:db8:1:2:ffff:ffff:ffff:ffff", True),
        ("2001:DB8:1:2::1", "2001:db8:1:2::2", True),
        ("2001:db8:1:2::1", "2001:db8:1:3::1", False),
        ("::1", "0.0.0.1", False),
        ("fe80::1%eth0", "fe80::2%eth1", True),
        ("", "nonsense", True),
        ("nonsense", "203.0.113.9", False),
    ],
)
def test_addresses_of_one_network_share_a_bucket(one: str, other: str, same: bool) -> None:
    limits.count("x", one, HOUR)

    assert limits.count("x", other, HOUR) == (2 if same else 1)


@pytest.mark.django_db
def test_purposes_and_windows_are_counted_apart(clock: time_machine.Traveller) -> None:
    def count(purpose: str = "x") -> int:
        return limits.count(purpose, "203.0.113.9", TEN_MINUTES)

    assert [count(), count(), count("y")] == [1, 2, 1]
    assert limits.so_far("x", "203.0.113.77", TEN_MINUTES) == 2
    assert limits.so_far("z", "203.0.113.9", TEN_MINUTES) == 0
    clock.shift(timedelta(minutes=4, seconds=59))
    assert count() == 3
    clock.shift(timedelta(seconds=1))  # 14:30
    assert [limits.so_far("x", "203.0.113.9", TEN_MINUTES), count()] == [0, 1]
    began = NetworkBucket.objects.filter(purpose="x").order_by("began_at")
    assert [f"{bucket.began_at:%H:%M}" for bucket in began] == ["14:20", "14:30"]


@pytest.mark.django_db
@pytest.mark.parametrize("window", [timedelta(0), timedelta(hours=5), timedelta(days=2), -HOUR])
def test_window_divides_a_day(window: timedelta) -> None:
    with pytest.raises(ValueError, match="divide a day"):
        limits.count("x", "203.0.113.9", window)


# --- What is stored, and for how long ------------------------------------------------------------


@pytest.mark.django_db
def test_nothing_of_the_address_is_stored_and_purposes_cannot_be_joined() -> None:
    limits.count("x", "203.0.113.9", HOUR)
    limits.count("y", "203.0.113.9", HOUR)

    keys = list(NetworkBucket.objects.values_list("key", flat=True))
    assert len(set(keys)) == 2
    assert all(len(key) == 64 for key in keys)
    assert "203.0.113" not in "".join(keys)
    assert [len(bytes(salt.salt)) for salt in NetworkSalt.objects.all()] == [32]


def every_column() -> set[str]:
    """Return everything that both tables hold, as somebody with a dump reads it."""
    with connection.cursor() as cursor:
        cursor.execute("SELECT to_jsonb(bucket) FROM clientsupport_networkbucket AS bucket")
        return {str(value) for (row,) in cursor.fetchall() for value in json.loads(row).values()}


def guesses(salt: bytes, network: str) -> Iterator[str]:
    """Yield what a key could be, as far as the database alone gives it away."""
    for message in (f"x|{network}".encode(), network.encode()):
        yield hmac.digest(salt, message, "sha256").hex()
        yield hashlib.sha256(salt + message).hexdigest()
        yield hashlib.sha256(message).hexdigest()
        yield hmac.digest(b"", salt + message, "sha256").hex()


@pytest.mark.django_db
def test_whole_database_without_the_pepper_gives_no_network_back() -> None:
    networks = [f"203.0.{third}.0/24" for third in range(65)]
    for network in networks:
        limits.count("x", network.replace("0/24", "9"), HOUR)
    salt = bytes(NetworkSalt.objects.get().salt)

    found = every_column()
    tried = {network for network in networks if found & set(guesses(salt, network))}
    assert len(found & set(NetworkBucket.objects.values_list("key", flat=True))) == 65
    assert not tried


@pytest.mark.django_db
def test_another_pepper_counts_anew(settings: Settings) -> None:
    limits.count("x", "203.0.113.9", HOUR)
    settings.PEPPER_KEYS = {"later": bytes(range(32))}

    assert limits.count("x", "203.0.113.9", HOUR) == 1
    assert NetworkSalt.objects.count() == 1


@pytest.mark.django_db
def test_nothing_tells_in_which_order_networks_came() -> None:
    """No number of a row, and no moment but the start of the window."""
    limits.count("x", "203.0.113.9", HOUR)
    limits.count("x", "203.0.114.9", HOUR)

    columns = {field.attname for field in NetworkBucket._meta.concrete_fields}
    assert columns == {"purpose", "key", "began_at", "count"}
    assert {bucket.began_at.minute for bucket in NetworkBucket.objects.all()} == {0}


@pytest.mark.django_db
def test_same_network_has_another_key_the_next_day(clock: time_machine.Traveller) -> None:
    limits.count("x", "203.0.113.9", HOUR)
    clock.shift(timedelta(days=1))
    limits.count("x", "203.0.113.9", HOUR)

    assert NetworkBucket.objects.values("key").distinct().count() == 2
    assert NetworkSalt.objects.count() == 2


@pytest.mark.django_db
def test_purge_leaves_only_today(clock: time_machine.Traveller) -> None:
    limits.count("x", "203.0.113.9", timedelta(days=1))
    limits.count("x", "203.0.113.9", HOUR)
    clock.move_to(datetime(2026, 3, 10, 23, 59, 59, tzinfo=UTC))
    limits.count("x", "203.0.113.9", HOUR)
    assert limits.purge() == 0

    clock.move_to(datetime(2026, 3, 11, 0, 0, tzinfo=UTC))  # 01:00 in the Netherlands
    limits.count("x", "203.0.113.9", HOUR)
    assert limits.purge() == 3 + 1

    assert [str(salt.day) for salt in NetworkSalt.objects.all()] == ["2026-03-11"]
    assert limits.so_far("x", "203.0.113.9", HOUR) == 1


@pytest.mark.django_db
def test_every_hour_a_job_forgets_yesterday(clock: time_machine.Traveller) -> None:
    limits.count("x", "203.0.113.9", HOUR)
    clock.shift(timedelta(days=1))

    with acting_as(Role.JOBS):
        jobs.forget_networks(0)

    assert not NetworkBucket.objects.exists()
    assert not NetworkSalt.objects.exists()
    crons = {task.task.name: task.cron for task in app.periodic_registry.periodic_tasks.values()}
    assert crons["clientsupport.jobs.forget_networks"] == "5 * * * *"


def test_backup_leaves_out_what_is_only_of_today(settings: Settings) -> None:
    text = (settings.BASE_DIR / "docs" / "deploy" / "README.md").read_text()
    left_out = set(re.findall(r"--exclude-table-data=(\w+)", text))

    models = {NetworkBucket, NetworkSalt, Session, UserSession}
    cache = settings.CACHES["default"]["LOCATION"]
    assert left_out == {model._meta.db_table for model in models} | {cache}


def test_two_at_the_same_time_are_both_counted(
    django_db_setup: None, django_db_blocker: DjangoDbBlocker
) -> None:
    """Each thread has a connection of its own, so this stands outside the test's transaction."""
    start, counted = threading.Barrier(4), list[int]()

    def visit() -> None:
        start.wait(30)
        try:
            counted.extend(limits.count("race", "203.0.113.9", HOUR) for _ in range(25))
        finally:
            connection.close()

    with django_db_blocker.unblock():
        visitors = [threading.Thread(target=visit) for _ in range(4)]
        for visitor in visitors:
            visitor.start()
        for visitor in visitors:
            visitor.join(60)
        salts = NetworkSalt.objects.filter(day=NOW.date()).count()
        NetworkBucket.objects.filter(purpose="race").delete()
        NetworkSalt.objects.filter(day=NOW.date()).delete()

    assert sorted(counted) == list(range(1, 101))
    assert salts == 1
