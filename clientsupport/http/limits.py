"""Counts how often something is done from one network, without keeping anybody's address.

An address becomes its network (/24, or /64 for IPv6), and that an HMAC with the salt of the day
and the pepper. The salt lies in the database, so that yesterday is over when it is deleted; the
pepper does not, so that whoever has the database alone cannot try all networks.
"""

import hmac
import ipaddress
import secrets
from datetime import UTC, date, datetime, timedelta

from django.conf import settings
from django.db import connection
from django.http import HttpRequest
from django.utils import timezone

from clientsupport.encryption.keys import derive
from clientsupport.models import NetworkBucket, NetworkSalt

SALT_SIZE = 32  # bytes
COUNTING = "counting networks"  # use of the pepper
DAY = timedelta(days=1)
ADD_ONE = """
    INSERT INTO clientsupport_networkbucket AS bucket (purpose, key, began_at, count)
         VALUES (%s, %s, %s, 1)
    ON CONFLICT (purpose, key, began_at) DO UPDATE SET count = bucket.count + 1
      RETURNING count
"""


def address_of(request: HttpRequest) -> str:
    """Return where a request comes from; never store or log it.

    Only what our own proxies added to X-Forwarded-For is believed: the last NAASTU_PROXIES hops.
    """
    claimed = request.headers.get("X-Forwarded-For", "").split(",")
    hops = [hop.strip() for hop in claimed if hop.strip()]
    hops.append(str(request.META.get("REMOTE_ADDR", "")))
    return hops[max(0, len(hops) - 1 - settings.TRUSTED_PROXIES)]


def count(purpose: str, address: str, window: timedelta) -> int:
    """Add one for the address's network, and return how often it was in this window of time.

    Call it outside a transaction: one that is rolled back would forget, and a long one would hold
    up everybody from the same network. `window` divides a day evenly, else ValueError.
    """
    began_at = _began_at(window)
    key = _key(purpose, address, began_at.date())
    with connection.cursor() as cursor:
        cursor.execute(ADD_ONE, [purpose, key, began_at])
        (total,) = cursor.fetchone()
    return int(total)


def so_far(purpose: str, address: str, window: timedelta) -> int:
    """Return how often it was in this window of time, without adding one."""
    began_at = _began_at(window)
    key = _key(purpose, address, began_at.date())
    bucket = NetworkBucket.objects.filter(purpose=purpose, key=key, began_at=began_at).first()
    return bucket.count if bucket else 0


def purge() -> int:
    """Delete salts and counts of earlier days (UTC), and return the number of rows.

    No window crosses midnight, so nothing that still counts goes. Run once an hour, nothing gets
    more than 25 hours old, and without its salt a key tells nothing any more.
    """
    today = _midnight(_now())
    salts, _ = NetworkSalt.objects.filter(day__lt=today.date()).delete()
    buckets, _ = NetworkBucket.objects.filter(began_at__lt=today).delete()
    return salts + buckets


def _now() -> datetime:
    return timezone.now().astimezone(UTC)


def _midnight(moment: datetime) -> datetime:
    return moment.replace(hour=0, minute=0, second=0, microsecond=0)


def _began_at(window: timedelta) -> datetime:
    if window <= timedelta(0) or DAY % window:
        raise ValueError("The window must divide a day evenly.")
    now = _now()
    midnight = _midnight(now)
    return midnight + (now - midnight) // window * window


def _key(purpose: str, address: str, day: date) -> str:
    message = f"{purpose}|{_network_of(address)}".encode()
    pepper = derive(next(iter(settings.PEPPER_KEYS.values())), COUNTING)
    return hmac.digest(pepper, _salt_of(day) + message, "sha256").hex()


def _network_of(address: str) -> str:
    """Return the network; one for all that have no sound address, so that nobody escapes."""
    try:
        ip = ipaddress.ip_address(address.partition("%")[0])  # without the zone of a local one
    except ValueError:
        return "unknown"
    if isinstance(ip, ipaddress.IPv6Address) and ip.ipv4_mapped:
        ip = ip.ipv4_mapped
    size = 24 if ip.version == 4 else 64
    return str(ipaddress.ip_network(f"{ip}/{size}", strict=False))


def _salt_of(day: date) -> bytes:
    salt = NetworkSalt.objects.filter(day=day).first()
    if salt is None:  # the first one of the day; another process may be making it too
        new = NetworkSalt(day=day, salt=secrets.token_bytes(SALT_SIZE))
        NetworkSalt.objects.bulk_create([new], ignore_conflicts=True)
        salt = NetworkSalt.objects.get(day=day)
    return bytes(salt.salt)
