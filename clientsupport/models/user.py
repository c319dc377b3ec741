from typing import Any, ClassVar

from django.contrib.auth.base_user import BaseUserManager
from django.contrib.auth.models import AbstractBaseUser, PermissionsMixin
from django.db import models
from django.db.models.functions import Lower
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from clientsupport.enums import Language, PortalRole


class UserManager(BaseUserManager["User"]):
    """Makes accounts; the names of the two methods are Django's."""

    def create_user(self, email: str, password: str | None = None, **facts: Any) -> "User":
        """Store an account without rights; without a password it cannot log in with one."""
        user = self.model(email=self.normalize_email(email).strip(), **facts)
        user.set_password(password)
        user.full_clean(exclude=["password"])
        user.save()
        return user

    def create_superuser(self, email: str, password: str | None = None, **facts: Any) -> "User":
        """Store an account with every right, for the command line and the demo."""
        return self.create_user(email, password, is_staff=True, is_superuser=True, **facts)


class User(AbstractBaseUser, PermissionsMixin):
    """Somebody who works with the portal (medewerker). Residents have no account."""

    email = models.EmailField(_("e-mailadres"), unique=True)
    name = models.CharField(_("naam"), max_length=100, blank=True)
    portal_role = models.CharField(
        _("rol voor het hele portaal"), max_length=20, choices=PortalRole.choices, blank=True
    )
    language = models.CharField(
        _("taal"), max_length=2, choices=Language.choices, default=Language.DUTCH
    )
    is_active = models.BooleanField(_("actief"), default=True)
    is_staff = models.BooleanField(_("mag in het beheer"), default=False)
    date_joined = models.DateTimeField(_("sinds"), default=timezone.now, editable=False)

    objects: ClassVar[UserManager] = UserManager()

    EMAIL_FIELD = "email"
    USERNAME_FIELD = "email"

    class Meta:
        verbose_name = _("account")
        verbose_name_plural = _("accounts")
        constraints = [
            models.UniqueConstraint(
                Lower("email"),
                name="user_email_unique_in_any_case",
                violation_error_message=_("Er is al een account met dit e-mailadres."),
            )
        ]

    def __str__(self) -> str:
        return self.name or self.email
