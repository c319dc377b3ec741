from typing import ClassVar

from django.contrib.postgres.fields import ArrayField
from django.contrib.postgres.indexes import GinIndex
from django.contrib.postgres.search import SearchVectorField
from django.db import models
from django.db.models import Q
from django.utils.translation import gettext_lazy as _

from directory.models import Authority, Municipality
from signals.enums import BundleState, SignalKind, WithdrawReason
from signals.models.bundle import Bundle


class PublicBundle(models.Model):
    """What everybody reads of a bundle: written when it is published, and after each deed since.

    The pages for everybody read this table and no other of bundles. `told` holds what the page
    shows, as it was when it was written: its shape says `signals.public.telling`. A bundle that is
    withdrawn keeps its address: then `told` is empty and the reason stands here.
    """

    bundle = models.OneToOneField(
        Bundle, on_delete=models.PROTECT, primary_key=True, related_name="public"
    )
    slug = models.SlugField(max_length=120, unique=True)
    title = models.CharField(_("titel"), max_length=150)
    summary = models.TextField(_("in gewone woorden"), blank=True)
    told = models.JSONField(default=dict, blank=True)
    authority = models.ForeignKey(Authority, on_delete=models.PROTECT, related_name="+")
    municipalities = models.ManyToManyField(Municipality, related_name="+", blank=True)
    state = models.CharField(_("stand"), max_length=12, choices=BundleState.choices)
    kind = models.CharField(_("soort"), max_length=20, choices=SignalKind.choices)
    laws = ArrayField(models.SlugField(max_length=40), default=list, blank=True)
    domains = ArrayField(models.SlugField(max_length=40), default=list, blank=True)
    groups = ArrayField(models.SlugField(max_length=40), default=list, blank=True)
    offered_on = models.DateField(_("aangeboden op"))
    answer_by = models.DateField(_("antwoord voor"))
    answered_on = models.DateField(_("beantwoord op"), null=True, blank=True)
    published_on = models.DateField(_("openbaar sinds"))
    changed_on = models.DateField(_("veranderd op"))
    closed_on = models.DateField(_("afgesloten op"), null=True, blank=True)
    withdrawn_reason = models.CharField(
        _("waarom ingetrokken"), max_length=12, choices=WithdrawReason.choices, blank=True
    )
    is_example = models.BooleanField(_("voorbeeld"), default=False)
    words = SearchVectorField(null=True, editable=False)

    app_rights: ClassVar[str] = "SELECT, INSERT, UPDATE"

    class Meta:
        verbose_name = _("openbare bundel")
        verbose_name_plural = _("openbare bundels")
        ordering = ["-changed_on", "slug"]
        indexes = [
            models.Index(fields=["-changed_on", "slug"], name="public_bundle_newest"),
            models.Index(fields=["authority", "-changed_on"], name="public_bundle_of"),
            models.Index(
                fields=["answer_by"],
                name="public_bundle_unanswered",
                condition=Q(answered_on=None),
            ),
            GinIndex(fields=["words"], name="public_bundle_words"),
            GinIndex(fields=["laws"], name="public_bundle_laws"),
            GinIndex(fields=["domains"], name="public_bundle_domains"),
            GinIndex(fields=["groups"], name="public_bundle_groups"),
        ]

    def __str__(self) -> str:
        return self.title
