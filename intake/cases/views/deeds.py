"""What is logged in a case that runs, and how it ends. A GET only asks."""

from django.http import HttpRequest, HttpResponse
from django.utils import timezone
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _

from clientsupport.accounts import kept_forms
from intake.cases.actions.closing import close_case
from intake.cases.actions.facts import change_facts
from intake.cases.actions.logging import add_contact, set_next_step
from intake.cases.actions.periods import change_law
from intake.cases.actions.sharing import note_opened_case
from intake.cases.forms.deeds import ChangeFactsForm, CloseForm, ContactForm, LawForm, StepForm
from intake.cases.forms.facts import several
from intake.cases.queries.beginning import near
from intake.cases.queries.case import last_contact
from intake.cases.queries.drafts import typed_in_case
from intake.cases.views.access import back_to_case, on_case
from intake.cases.views.asking import Deed, ask, done
from intake.enums import CaseCloseReason, CaseDraftOf, FollowOn
from intake.models import Case
from intake.permissions import Access
from intake.workplace.views.access import posted

COPY = "overnemen"  # the button that takes over the contact before
CONTACT = Deed(_("Contact toevoegen"), _("Bewaar contact"), copies=True)
STEP = Deed(_("Volgende stap"), _("Bewaar de stap"), _("Maak beide leeg als er niets meer hoeft."))
FACTS = Deed(_("Gegevens wijzigen"), _("Bewaar de gegevens"))
LAW = Deed(
    _("Een andere wet"),
    _("Bewaar de wet"),
    _("De zaak loopt door. De wet die nu geldt, eindigt de dag ervoor."),
)
CLOSE = Deed(_("Zaak afsluiten"), _("Sluit af"), _("U kunt de zaak later weer openen."))


@on_case(Access.can_work_on_case)
def case_contact(request: HttpRequest, access: Access, row: Case) -> HttpResponse:
    """Write down a contact; or show the form with the facts of the one before."""
    kept = kept_forms.take(request)
    given = kept.dict() if kept else {}
    form = ContactForm(posted(request), initial=given, writer=access.user)
    copies = request.POST.get("deed") == COPY
    if copies:
        form = form.as_before(last_contact(row))
    typed = typed_in_case(row, CaseDraftOf.CONTACT, access.user)
    form.begin(typed, is_filled=copies or kept is not None)
    if request.method == "POST" and not copies and form.is_valid():
        known, new = form.cleaned_data["draft"], form.contact()
        if done(form, lambda: add_contact(case=row, contact=new, by=access.user, draft=known)):
            return back_to_case(request, row, gettext("Het contact is bewaard."))
    return ask(request, row, form, CONTACT, is_kept=kept is not None)


@on_case(Access.can_work_on_case)
def case_step(request: HttpRequest, access: Access, row: Case) -> HttpResponse:
    """Say what is to be done next."""
    kept = kept_forms.take(request)
    now = {"text": row.decrypt("next_step"), "on": row.next_step_on}
    given = kept.dict() if kept else now
    form = StepForm(posted(request), initial=given, row=row, writer=access.user)
    typed = typed_in_case(row, CaseDraftOf.STEP, access.user)
    form.begin(typed, is_filled=kept is not None)
    if request.method != "POST":
        note_opened_case(case=row, by=access.user)
    elif form.is_valid():
        facts = {name: form.cleaned_data[name] for name in ("text", "on", "seen", "draft")}
        if done(form, lambda: set_next_step(case=row, by=access.user, **facts)):
            return back_to_case(request, row, gettext("De volgende stap is bewaard."))
    return ask(request, row, form, STEP, is_kept=kept is not None)


@on_case(Access.can_work_on_case)
def case_facts(request: HttpRequest, access: Access, row: Case) -> HttpResponse:
    """Mend what is known of somebody."""
    kept = kept_forms.take(request)
    given = {**kept.dict(), **several(kept)} if kept else {}
    form = ChangeFactsForm(
        posted(request), initial=given, row=row, near=near(access), writer=access.user
    )
    if request.method != "POST":
        note_opened_case(case=row, by=access.user)
    elif form.is_valid():
        facts, seen = form.facts(), form.cleaned_data["seen"]
        if done(form, lambda: change_facts(case=row, facts=facts, by=access.user, seen=seen)):
            return back_to_case(request, row, gettext("De gegevens zijn bewaard."))
    return ask(request, row, form, FACTS, is_kept=kept is not None)


@on_case(Access.can_work_on_case)
def case_law(request: HttpRequest, access: Access, row: Case) -> HttpResponse:
    """Let another law hold from a day on."""
    kept = kept_forms.take(request)
    given = kept.dict() if kept else {"starts_on": timezone.localdate()}
    form = LawForm(posted(request), initial=given, row=row)
    if request.method == "POST" and form.is_valid():
        change, seen = form.change(), form.cleaned_data["seen"]
        if done(form, lambda: change_law(case=row, change=change, by=access.user, seen=seen)):
            return back_to_case(request, row, gettext("De andere wet is bewaard."))
    return ask(request, row, form, LAW, is_kept=kept is not None)


@on_case(Access.can_work_on_case)
def case_close(request: HttpRequest, access: Access, row: Case) -> HttpResponse:
    """End a case."""
    kept = kept_forms.take(request)
    given = kept.dict() if kept else {"on": timezone.localdate()}
    form = CloseForm(posted(request), initial=given, row=row)
    if request.method == "POST" and form.is_valid():
        facts = form.cleaned_data
        reason, follow_on = CaseCloseReason(facts["reason"]), FollowOn(facts["follow_on"])
        ends = {"on": facts["on"], "reason": reason, "follow_on": follow_on, "seen": facts["seen"]}
        if done(form, lambda: close_case(case=row, by=access.user, **ends)):
            return back_to_case(request, row, gettext("De zaak is afgesloten."))
    return ask(request, row, form, CLOSE, is_kept=kept is not None)
