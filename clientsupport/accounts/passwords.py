"""What a password must be, in our words."""

from django.contrib.auth.password_validation import MinimumLengthValidator
from django.utils.translation import gettext


class LongEnough(MinimumLengthValidator):
    """Length is what counts; signs and capitals are not asked for (ASVS 5, 6.2.5)."""

    def get_error_message(self) -> str:
        return gettext(
            "Dit wachtwoord is te kort. Neem minstens %(length)s tekens, bijvoorbeeld een hele zin."
        ) % {"length": self.min_length}
