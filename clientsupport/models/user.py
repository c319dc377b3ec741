from typing import Any, ClassVar

from django.contrib.auth.base_user import BaseUserManager
from django.contrib.auth.models import AbstractBaseUser
from django.db import models
from django.db.models.functions import Lower
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from clientsupport.enums import Language, PortalRole, Rhythm
from clientsupport.models.line import LineField
from clientsupport.permissions import may_in_admin, may_see_in_admin


class UserManager(BaseUserManager["User"]):
    """Makes accounts. There is no superuser: nobody may do everything over the web."""

    def create_user(self, email: str, password: str | None = None, **facts: Any) -> "User":
        """Store an account without rights; without a password it cannot log in with one."""
        user = self.model(email=self.normalize_email(email).strip(), **facts)
        user.set_password(password)
        user.full_clean(exclude=["password"])
        user.save()
        return user

    def active_with(self, pk: int) -> "User | None":
        """Return whom a job is for, unless their account was closed meanwhile."""
        return self.filter(pk=pk, is_active=True).first()


class User(AbstractBaseUser):
    """Somebody who works with the portal (medewerker). Residents have no account."""

    email = models.EmailField(_("e-mailadres"), unique=True)
    name = LineField(_("naam"), max_length=100, blank=True)
    portal_role = models.CharField(
        _("rol voor het hele portaal"), max_length=20, choices=PortalRole.choices, blank=True
    )
    language = models.CharField(
        _("taal"), max_length=2, choices=Language.choices, default=Language.DUTCH
    )
    rhythm = models.CharField(
        _("hoe vaak e-mail"), max_length=10, choices=Rhythm.choices, default=Rhythm.TWICE
    )
    digested_at = models.DateTimeField(null=True, editable=False)  # the last digest that went
    is_active = models.BooleanField(_("actief"), default=True)
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

    @property
    def is_staff(self) -> bool:
        """Whether the pages under /beheer/ are theirs; the name is Django's."""
        return bool(self.portal_role)

    def has_perm(self, permission: str, _obj: object = None) -> bool:
        """Tell whether the admin lets them do this; the name is Django's."""
        return self.is_active and may_in_admin(self.portal_role, permission)

    def has_module_perms(self, app: str) -> bool:
        """Tell whether the admin shows them this app; the name is Django's."""
        return self.is_active and may_see_in_admin(self.portal_role, app)
