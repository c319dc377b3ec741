"""What an authority says to a bundle, and what comes of it."""

import uuid
from typing import ClassVar

from django.conf import settings
from django.core.validators import MaxValueValidator, MinValueValidator
from django.db import models
from django.db.models import Q
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from clientsupport.database.connections import Role
from clientsupport.database.rows import ALL_ROWS
from clientsupport.encryption.models import EncryptedTextField, EncryptsText
from directory.models import Authority, Provider
from signals.enums import AnswerState, Difference, MeasureState, Verdict
from signals.models.bundle import OF_A_SEEN_BUNDLE, Bundle, Proposal
from signals.models.facts import AUTHORITIES, EDITING
from signals.rules.deadlines import ACKNOWLEDGE_DAYS, ANSWER_WEEKS

SEEN = "EXISTS (SELECT FROM signals_bundle found WHERE found.uuid = bundle_id{})"
# What is not given yet, only those who write it read.
WRITTEN_BY = SEEN.format(f" AND (found.authority_id = ANY ({AUTHORITIES.sql}) OR {EDITING.sql})")


class AuthorityTerms(models.Model):
    """In how many days an authority acknowledges and answers, when it says so itself."""

    authority = models.OneToOneField(
        Authority, on_delete=models.CASCADE, primary_key=True, related_name="terms"
    )
    acknowledge_days = models.PositiveSmallIntegerField(
        _("werkdagen om ontvangst te bevestigen"),
        default=ACKNOWLEDGE_DAYS,
        validators=[MinValueValidator(1), MaxValueValidator(ACKNOWLEDGE_DAYS)],
    )
    answer_weeks = models.PositiveSmallIntegerField(
        _("weken om te antwoorden"),
        default=ANSWER_WEEKS,
        validators=[MinValueValidator(1), MaxValueValidator(26)],
    )

    class Meta:
        verbose_name = _("termijnen van een overheid")
        verbose_name_plural = _("termijnen van overheden")

    def __str__(self) -> str:
        return f"{self.authority_id}"


class AskedBack(EncryptsText):
    """What an authority asks before it answers, and what the organisations say (vraag terug)."""

    key_owner: ClassVar[str] = "bundle"
    row_rules: ClassVar[dict[Role, str]] = OF_A_SEEN_BUNDLE

    bundle = models.ForeignKey(Bundle, on_delete=models.CASCADE, related_name="asked_back")
    question = EncryptedTextField(_("vraag"))
    reply = EncryptedTextField(_("antwoord"), null=True)
    asked_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, null=True, on_delete=models.SET_NULL, related_name="+"
    )
    asked_on = models.DateField(_("gevraagd op"), default=timezone.localdate)
    replied_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, null=True, on_delete=models.SET_NULL, related_name="+"
    )
    replied_on = models.DateField(_("antwoord op"), null=True, blank=True)

    class Meta:
        verbose_name = _("vraag terug")
        verbose_name_plural = _("vragen terug")
        ordering = ["asked_on", "uuid"]

    def __str__(self) -> str:
        return f"{self.bundle_id}: {self.asked_on}"


class Answer(EncryptsText):
    """What an authority answers: one for a bundle, approved by a second official (antwoord).

    An editor enters one that came on paper: `entered_by` and `source` say so, and nobody approves.
    """

    key_owner: ClassVar[str] = "bundle"
    row_rules: ClassVar[dict[Role, str]] = {
        Role.APP: f"{WRITTEN_BY} OR (state = '{AnswerState.GIVEN}' AND {SEEN.format('')})",
        Role.JOBS: ALL_ROWS.sql,
    }

    bundle = models.OneToOneField(Bundle, on_delete=models.CASCADE, related_name="answer")
    state = models.CharField(
        _("stand"), max_length=10, choices=AnswerState.choices, default=AnswerState.DRAFT
    )
    text = EncryptedTextField(_("antwoord"), null=True)
    remark = EncryptedTextField(
        _("wat er nog moet veranderen"), null=True
    )  # of the second official
    written_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, null=True, on_delete=models.SET_NULL, related_name="+"
    )
    approved_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, null=True, on_delete=models.SET_NULL, related_name="+"
    )
    entered_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, null=True, on_delete=models.SET_NULL, related_name="+"
    )
    source = models.CharField(_("waar het antwoord vandaan komt"), max_length=300, blank=True)
    given_on = models.DateField(_("gegeven op"), null=True, blank=True)
    version = models.PositiveIntegerField(_("versie"), default=1, editable=False)

    class Meta:
        verbose_name = _("antwoord")
        verbose_name_plural = _("antwoorden")
        constraints = [
            models.CheckConstraint(
                condition=~Q(state=AnswerState.GIVEN)
                | Q(given_on__isnull=False, entered_by=None, source="")
                | (Q(given_on__isnull=False) & ~Q(source="")),
                name="answer_given_has_day",
            )
        ]

    def __str__(self) -> str:
        return f"{self.bundle_id}: {self.state}"


class ProposalAnswer(EncryptsText):
    """What an authority says to one proposal, and why. Read with its answer."""

    key_owner: ClassVar[str] = "bundle"
    row_rules: ClassVar[dict[Role, str]] = {
        Role.APP: "EXISTS (SELECT FROM signals_answer said WHERE said.uuid = answer_id)",
        Role.JOBS: ALL_ROWS.sql,
    }

    bundle = models.ForeignKey(Bundle, on_delete=models.CASCADE, related_name="+")
    answer = models.ForeignKey(Answer, on_delete=models.CASCADE, related_name="to_proposals")
    proposal = models.OneToOneField(Proposal, on_delete=models.CASCADE, related_name="said")
    verdict = models.CharField(_("wat"), max_length=8, choices=Verdict.choices)
    why = EncryptedTextField(_("waarom"), null=True)

    class Meta:
        verbose_name = _("antwoord op een voorstel")
        verbose_name_plural = _("antwoorden op voorstellen")

    def __str__(self) -> str:
        return f"{self.proposal_id}: {self.verdict}"


class Measure(EncryptsText):
    """What an authority is going to do, who and when (maatregel); read with its answer.

    `owner` is a function or a team, never the name of a person.
    """

    key_owner: ClassVar[str] = "bundle"
    row_rules: ClassVar[dict[Role, str]] = {
        Role.APP: "EXISTS (SELECT FROM signals_answer said WHERE said.uuid = answer_id)",
        Role.JOBS: ALL_ROWS.sql,
    }

    bundle = models.ForeignKey(Bundle, on_delete=models.CASCADE, related_name="measures")
    answer = models.ForeignKey(Answer, on_delete=models.CASCADE, related_name="measures")
    number = models.PositiveSmallIntegerField(_("volgorde"))
    text = EncryptedTextField(_("wat"))
    owner = models.CharField(_("wie, als functie of team"), max_length=100)
    due_on = models.DateField(_("klaar op"))
    state = models.CharField(
        _("stand"), max_length=10, choices=MeasureState.choices, default=MeasureState.PLANNED
    )
    progress = EncryptedTextField(_("hoe ver het is"), null=True)
    progress_on = models.DateField(_("verteld op"), null=True, blank=True)
    done_on = models.DateField(_("klaar sinds"), null=True, blank=True)
    asked_on = models.DateField(_("teruggekeken op"), null=True, blank=True)

    class Meta:
        verbose_name = _("maatregel")
        verbose_name_plural = _("maatregelen")
        ordering = ["bundle", "number"]
        indexes = [models.Index(fields=["done_on", "asked_on"], name="measure_to_look_back")]
        constraints = [
            models.UniqueConstraint(fields=["bundle", "number"], name="measure_number_once"),
            models.CheckConstraint(
                condition=Q(state=MeasureState.DONE, done_on__isnull=False)
                | (~Q(state=MeasureState.DONE) & Q(done_on=None)),
                name="measure_done_has_day",
            ),
        ]

    def __str__(self) -> str:
        return f"{self.bundle_id}: {self.number}"


class SeenDifference(models.Model):
    """What the people of one organisation see, half a year after a measure; read as a whole."""

    row_rules: ClassVar[dict[Role, str]] = OF_A_SEEN_BUNDLE

    uuid = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    bundle = models.ForeignKey(Bundle, on_delete=models.CASCADE, related_name="+")
    measure = models.ForeignKey(Measure, on_delete=models.CASCADE, related_name="differences")
    provider = models.ForeignKey(Provider, on_delete=models.PROTECT, related_name="+")
    seen = models.CharField(_("ziet verschil"), max_length=8, choices=Difference.choices)
    on = models.DateField(_("op"), default=timezone.localdate)

    class Meta:
        verbose_name = _("gezien verschil")
        verbose_name_plural = _("geziene verschillen")
        constraints = [
            models.UniqueConstraint(fields=["measure", "provider"], name="difference_once")
        ]

    def __str__(self) -> str:
        return f"{self.measure_id}: {self.seen}"
