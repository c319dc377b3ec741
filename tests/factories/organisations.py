"""A provider and an authority with one of everything that people there can work on."""

from datetime import timedelta
from typing import Any

from django.urls import reverse
from django.utils import timezone

from clientsupport.audit.log import record_object
from clientsupport.enums import AuditAction
from clientsupport.models import User
from directory.enums import ImportState, LegalBasis, MemberRole, ProviderKind
from directory.models import (
    Application,
    Contract,
    Invitation,
    ListingChange,
    ListingImport,
    OfferDraft,
    OpeningException,
)
from intake.cases.actions.erasing import propose_erasure
from intake.enums import ErasureReason
from intake.models import (
    Absence,
    Case,
    CaseImport,
    Handover,
    HelpRequest,
    Label,
    ReplyTemplate,
    ReportFile,
)
from intake.seeing import team
from tests.factories.appointments import make_appointment_hours
from tests.factories.cases import make_case, make_case_import, make_handover
from tests.factories.corrections import make_correction
from tests.factories.directory import make_offer, make_provider
from tests.factories.people import join, make_authority, make_user
from tests.factories.reach import make_declaration
from tests.factories.reports import make_report_file
from tests.factories.requests import make_request
from tests.factories.signals import make_signal

OF_OFFER = ["offer_edit", "offer_preview", "offer_discard", "offer_confirm", "offer_withdraw"]
OF_OFFER += ["offer_review", "offer_detail", "correction_report", "offer_appointments"]
OF_PROVIDER = ["offer_new", "provider_edit", "listing_changes", "declaration", "declaration_again"]
OF_PROVIDER += [
    "provider_merge",
    "spreadsheet",
    "spreadsheet_csv",
    "spreadsheet_ods",
    "spreadsheet_xlsx",
]
OF_NEW_REQUEST = ["workplace_request", "request_claim", "request_note", "request_reassign"]
OF_NEW_REQUEST += ["request_draft"]
OF_CASE = ["page", "draft", "contact", "step", "facts", "law", "close", "reopen", "incident"]
OF_CASE += ["strike", "share", "take", "hand", "give", "erase", "appointment"]
OF_CASE += ["appointment_move", "appointment_off", "appointment_end", "appointment_address"]
OF_SIGNAL = ["signal", "signal_change", "signal_withdraw", "signal_take_down"]
OF_HANDOVER = ["handover", "handover_accept", "handover_refuse"]
OF_CASE_OF_COLLEAGUE = ["erasure", "erasure_end", "glass"]
OF_OWN_REQUEST = ["request_release", "request_close", "request_reopen", "request_pass"]
OF_OWN_REQUEST += ["request_pass_revoke", "request_subject", "request_hand"]
OF_OWN_REQUEST += ["request_hand_revoke", "request_reader", "request_reader_end"]
OF_OWN_REQUEST += ["request_appointment", "request_appointment_yes", "request_appointment_move"]
OF_OWN_REQUEST += ["request_appointment_off", "request_appointment_end"]
OF_OWN_REQUEST += ["request_card"]
OF_OWN_REQUEST += ["request_take_over", "request_decline", "request_reminder", "request_labels"]


class Organisations:
    """What two organisations hold; `address` leads to it."""

    def __init__(self) -> None:
        self.provider = make_provider()
        self.authority = make_authority()
        self.offer = make_offer(provider=self.provider)
        make_declaration(self.provider)
        self.supporter = join(unnamed(), self.provider, role=MemberRole.SUPPORTER)
        self.official = join(unnamed(), self.authority, role=MemberRole.OFFICIAL)
        self.correction, _code = make_correction(self.offer)
        self.change = ListingChange.objects.create(
            provider=self.provider, offer=self.offer, before={"phone": ""}, after={"phone": "1"}
        )
        self.draft = OfferDraft.objects.create(
            offer=self.offer,
            content={},
            saved_by=self.supporter.user,
            submitted_at=timezone.now(),
        )
        self.imported = ListingImport.objects.create(
            provider=self.provider, read_by=self.supporter.user
        )
        self.imported_before = ListingImport.objects.create(
            provider=self.provider, read_by=self.supporter.user, state=ImportState.DONE
        )
        self.contract = Contract.objects.create(
            authority=self.authority,
            provider=self.provider,
            legal_basis=LegalBasis.WMO,
            stated_by=self.official.user,
        )
        self.invitation = self._invite(provider=self.provider, role=MemberRole.SUPPORTER)
        self.invited_official = self._invite(authority=self.authority, role=MemberRole.OFFICIAL)
        self.application = _application()
        self.new_request = make_request(self.offer)
        self.own_request = make_request(self.offer)
        self.request_of_colleague = make_request(self.offer, supporter=self.supporter.user)
        self.own_case = make_case(self.supporter.user, self.provider)
        self.handover = make_handover(make_case(self.supporter.user, self.provider))
        self.own_handover = make_handover(make_case(self.supporter.user, self.provider))
        self.case_of_colleague = make_case(self.supporter.user, self.provider)
        with team(self.provider):
            propose_erasure(
                case=self.case_of_colleague,
                reason=ErasureReason.MISTAKE,
                by=self.supporter.user,
            )
        self.cases_done = make_case_import(self.supporter.user, self.provider, is_done=True)
        self.cases_read = make_case_import(self.supporter.user, self.provider)
        self.signal = make_signal(self.supporter.user, self.provider)
        self.template = ReplyTemplate.objects.create(
            provider=self.provider,
            title=f"Voorbeeld van {self.provider.slug}",
            text=f"Dag van {self.provider.slug}.",
        )
        self.closure = OpeningException.objects.create(
            provider=self.provider,
            first_day=timezone.localdate() + timedelta(days=60),
            last_day=timezone.localdate() + timedelta(days=66),
        )
        self.appointment_hours = make_appointment_hours(self.offer)
        self.report_file = make_report_file(self.supporter.user, self.provider)
        self.label = Label.objects.create(provider=self.provider, name="bezwaar")
        self.absence = Absence.objects.create(
            provider=self.provider,
            user=self.supporter.user,
            replacement=unnamed(),
            first_day=timezone.localdate(),
            last_day=timezone.localdate(),
        )

    def let_take_up(self, user: User) -> None:
        """Let somebody be who works on `own_request` and `own_case`, and made `own_handover`."""
        with team(self.provider):
            Handover.objects.filter(pk=self.own_handover.pk).update(proposed_by=user)
            Case.objects.filter(pk=self.own_case.pk).update(supporter=user)
            CaseImport.objects.filter(provider=self.provider).update(read_by=user)
            HelpRequest.objects.filter(pk=self.own_request.pk).update(supporter=user)
            ReportFile.objects.filter(pk=self.report_file.pk).update(asked_by=user)

    def address(self, name: str, *, at_authority: bool = False) -> str:
        """Return an address of something here; people of the provider or of the authority."""
        if name == "log_event":
            event = record_object(AuditAction.CHANGED, self.provider, by=self.supporter.user)
            return reverse(name, args=[event.pk])
        app, _, page = name.rpartition(":")
        if app == "signals":
            return reverse(name, kwargs=self._of_signals(page))
        parts = self._of_workplace(page) if app == "intake" else self._parts(page, at_authority)
        return reverse(name, kwargs=parts)

    def _parts(self, name: str, at_authority: bool) -> dict[str, Any]:
        offer, provider = {"slug": self.offer.slug}, {"slug": self.provider.slug}
        authority = {"slug": self.authority.slug}
        contract = authority | {"key": self.contract.pk}
        parts: dict[str, dict[str, Any]] = {
            **dict.fromkeys(OF_OFFER, offer),
            **dict.fromkeys(OF_PROVIDER, provider),
            "offer_part": offer | {"part": "tekst"},
            "offer_row": offer | {"rows": "tijden", "row": "nieuw"},
            "listing_restore": provider | {"number": self.change.pk},
            "spreadsheet_import": provider | {"uuid": self.imported.pk},
            "closures": provider,
            "offer_appointments_end": offer | {"key": self.appointment_hours.pk},
            "closure_end": provider | {"key": self.closure.pk},
            "spreadsheet_undo": provider | {"uuid": self.imported_before.pk},
            "correction": {"uuid": self.correction.pk},
            "link_right": {"key": 0},
            "link_changed": {"key": 0},
            "application": {"uuid": self.application.pk},
            **dict.fromkeys(["contracts", "contract_state"], authority),
            **dict.fromkeys(["contract_confirm", "contract_end"], contract),
            "job_retry": {"key": 1},
        }
        return parts.get(name) or self._of_team(name, at_authority)

    def _of_team(self, name: str, at_authority: bool) -> dict[str, Any]:
        kind, place = ("overheid", self.authority) if at_authority else ("aanbieder", self.provider)
        team = {"kind": kind, "slug": place.slug}
        invitation = self.invited_official if at_authority else self.invitation
        colleague = self.official if at_authority else self.supporter
        person = team | {"key": colleague.user_id}
        parts: dict[str, dict[str, Any]] = {
            **dict.fromkeys(["people", "people_invite", "access_review"], team),
            **dict.fromkeys(["person_role", "person_remove", "person_reset_factor"], person),
            "invitation_withdraw": team | {"key": invitation.pk},
        }
        return parts.get(name, {})

    def _of_workplace(self, name: str) -> dict[str, Any]:
        new, own = {"uuid": self.new_request.pk}, {"uuid": self.own_request.pk}
        template = {"key": self.template.pk}
        parts: dict[str, dict[str, Any]] = {
            **dict.fromkeys(OF_NEW_REQUEST, new),
            **dict.fromkeys(OF_OWN_REQUEST, own),
            **{f"case_{page}": {"uuid": self.own_case.pk} for page in OF_CASE},
            **{page: {"uuid": self.handover.pk} for page in OF_HANDOVER},
            "handover_take_back": {"uuid": self.own_handover.pk},
            **{
                f"case_{page}": {"uuid": self.case_of_colleague.pk} for page in OF_CASE_OF_COLLEAGUE
            },
            "case_policy": {"slug": self.provider.slug},
            "case_import_page": {"uuid": self.cases_read.pk},
            "case_import_undo": {"uuid": self.cases_done.pk},
            "request_glass": {"uuid": self.request_of_colleague.pk},
            **dict.fromkeys(["template_edit", "template_delete"], template),
            "absence_delete": {"key": self.absence.pk},
            "label_delete": {"key": self.label.pk},
            "overview_file": {"kind": "csv"},
            "overview_waiting": {"uuid": self.report_file.pk},
            "overview_made": {"uuid": self.report_file.pk},
        }
        return parts.get(name, {})

    def _of_signals(self, name: str) -> dict[str, Any]:
        return {"uuid": self.signal.pk} if name in OF_SIGNAL else {}

    @staticmethod
    def _invite(**facts: Any) -> Invitation:
        return Invitation.objects.create(email="nieuw@voorbeeld.example", **facts)


def unnamed(**facts: Any) -> User:
    """Store somebody for whom no password was hashed."""
    return make_user(password=None, **facts)


def _application() -> Application:
    return Application.objects.create(
        name="Voorbeeld Nieuw",
        kind=ProviderKind.FORMAL,
        website="https://nieuw.example",
        area="Utrecht",
        motivation="Wij helpen.",
        contact_name="Voorbeeld",
        contact_email="nieuw@voorbeeld.example",
    )
