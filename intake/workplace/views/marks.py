"""By what people find a request again: a day of their own, and labels of the organisation."""

from django.contrib import messages
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils import timezone
from django.utils.translation import gettext, ngettext

from clientsupport.http.paging import paged
from intake.models import HelpRequest, Label
from intake.permissions import Access
from intake.workplace.actions.marks import add_label, delete_label, set_labels, set_reminder
from intake.workplace.forms.marks import LabelForm, LabelsForm, ReminderForm
from intake.workplace.queries.team import led_by
from intake.workplace.views.access import back_to, in_team, on_request, posted
from intake.workplace.views.beside import keeping_words


@on_request(Access.can_open)
@keeping_words
def request_reminder(request: HttpRequest, access: Access, row: HelpRequest) -> HttpResponse:
    """Set a day on which to see it again, or take that back."""
    form = ReminderForm(posted(request), row=row, today=timezone.localdate())
    if request.method != "POST":
        return back_to(row)
    if not form.is_valid():
        messages.warning(request, str(form.errors["on"][0]))
        return back_to(row)
    on = form.cleaned_data["on"]
    set_reminder(request=row, on=on, by=access.user)
    done = gettext("Uw herinnering is bewaard.") if on else gettext("Uw herinnering is weg.")
    messages.success(request, done)
    return back_to(row)


@on_request(Access.can_sort)
@keeping_words
def request_labels(request: HttpRequest, access: Access, row: HelpRequest) -> HttpResponse:
    """Choose its labels."""
    form = LabelsForm(posted(request), row=row)
    if request.method == "POST" and form.is_valid():
        set_labels(request=row, by=access.user, **form.cleaned_data)
        messages.success(request, gettext("De labels zijn bewaard."))
    elif request.method == "POST":
        messages.warning(request, gettext("Kies labels uit de lijst."))
    return back_to(row)


@in_team
def labels(request: HttpRequest, access: Access) -> HttpResponse:
    """List the labels of the organisations that somebody leads, and add to them."""
    providers = led_by(access)
    if not providers:
        raise Http404
    form = LabelForm(posted(request), access=access)
    if request.method == "POST" and form.is_valid():
        add_label(label=Label(**form.cleaned_data), by=access.user)
        messages.success(request, gettext("Het label is erbij."))
        return redirect("intake:labels")
    found = Label.objects.filter(provider__in=providers).select_related("provider")
    context = {"labels": paged(request, found), "form": form, "has_more": len(providers) > 1}
    return render(request, "intake/workplace/labels.html", context)


@in_team
def label_delete(request: HttpRequest, access: Access, key: int) -> HttpResponse:
    """Take a label off the list, and off every request."""
    label = get_object_or_404(Label.objects.filter(provider__in=led_by(access)), pk=key)
    if request.method == "POST":
        had_it = delete_label(label=label, by=access.user)
        text = ngettext(
            "Het label is weg, ook bij %(number)s hulpvraag.",
            "Het label is weg, ook bij %(number)s hulpvragen.",
            had_it,
        )
        messages.success(request, text % {"number": had_it})
    return redirect("intake:labels")
