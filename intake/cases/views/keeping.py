"""How long cases are kept: what holds, what goes soon, and choosing."""

from django.contrib import messages
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils import timezone
from django.utils.translation import ngettext
from django.views.decorators.http import require_http_methods, require_safe

from clientsupport.http.paging import paged
from directory.models import Provider
from intake.cases.actions.keeping import set_policy
from intake.cases.forms.keeping import PolicyForm
from intake.cases.promises import CASE_PROMISES
from intake.cases.queries.keeping import closed_at, going_soon, kept_at
from intake.permissions import Access
from intake.retention.case_days import months_of
from intake.workplace.views.access import in_team, posted


@require_safe
@in_team
def case_keeping(request: HttpRequest, access: Access) -> HttpResponse:
    """Say when closed cases go, which of them soon, and what is left of them."""
    context = {
        "kept": kept_at(access),
        "going": paged(request, going_soon(access, timezone.localdate())),
        "promises": CASE_PROMISES,
    }
    return render(request, "intake/cases/keeping.html", context)


@require_http_methods(["GET", "HEAD", "POST"])
@in_team
def case_policy(request: HttpRequest, access: Access, slug: str) -> HttpResponse:
    """Choose how long an organisation keeps closed cases."""
    provider = Provider.objects.filter(slug=slug, pk__in=access.roles).first()
    if provider is None or not access.coordinates(provider.pk):
        raise Http404
    months = months_of([provider.pk])[provider.pk]
    form = PolicyForm(posted(request), initial={"months": months})
    if request.method == "POST" and form.is_valid():
        moved = set_policy(provider=provider, months=form.cleaned_data["months"], by=access.user)
        messages.success(request, _told(moved))
        return redirect("intake:case_keeping")
    context = {"provider": provider, "form": form, "number": closed_at(provider)}
    return render(request, "intake/cases/policy.html", context)


def _told(moved: int) -> str:
    words = ngettext(
        "Dat is bewaard. Het geldt ook voor %(number)s zaak die al afgesloten is.",
        "Dat is bewaard. Het geldt ook voor %(number)s zaken die al afgesloten zijn.",
        moved,
    )
    return words % {"number": moved}
