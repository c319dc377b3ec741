"""What a password must be, in our words, and what its hash costs."""

from django.contrib.auth.hashers import Argon2PasswordHasher
from django.contrib.auth.password_validation import MinimumLengthValidator
from django.utils.translation import gettext

from clientsupport import slow_hashes


class LongEnough(MinimumLengthValidator):
    """Length is what counts; signs and capitals are not asked for (ASVS 5, 6.2.5)."""

    def get_error_message(self) -> str:
        return gettext(
            "Dit wachtwoord is te kort. Neem minstens %(length)s tekens, bijvoorbeeld een hele zin."
        ) % {"length": self.min_length}


class GatedArgon2(Argon2PasswordHasher):
    """Argon2id with the costs of ASVS 5; one hash at a time in a process, and Busy beyond the line.

    Django's own cost takes twice the memory and eight threads: 64 who log in at once then leave
    nothing for anybody else. A hash of other costs still opens, and is replaced as it does.
    """

    time_cost, memory_cost, parallelism = 1, 46 * 1024, 1  # rounds, KiB, threads

    def encode(self, password: str, salt: str) -> str:
        with slow_hashes.gate.turn():
            return super().encode(password, salt)

    def verify(self, password: str, encoded: str) -> bool:
        with slow_hashes.gate.turn():
            return super().verify(password, encoded)
