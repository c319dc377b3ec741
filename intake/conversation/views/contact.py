"""Whether the resident can be reached elsewhere, and hears that there is a message."""

from django.http import HttpRequest, HttpResponse
from django.utils.translation import get_language
from django.views.decorators.http import require_http_methods, require_POST

from intake.conversation.actions.conversing import set_alert, share_contact
from intake.conversation.forms import AlertForm, ContactForm
from intake.conversation.views.conversation import done, page
from intake.conversation.views.visiting import OpenVisit, in_conversation
from intake.models import HelpRequest


@require_http_methods(["GET", "HEAD", "POST"])
@in_conversation
def contact(request: HttpRequest, visit: OpenVisit, asked: HelpRequest) -> HttpResponse:
    """Share a telephone number or mail address with the organisation."""
    form = ContactForm(request.POST if request.method == "POST" else None)
    if not form.is_valid():
        return page(request, visit, "intake/conversation/contact.html", asked=asked, form=form)
    share_contact(request=asked, contact=form.contact())
    return done("contact-bsn" if form.was_blanked else "contact")


@in_conversation
@require_POST
def contact_away(request: HttpRequest, visit: OpenVisit, asked: HelpRequest) -> HttpResponse:
    """Take it back."""
    share_contact(request=asked, contact=None)
    return done("contact-weg")


@require_http_methods(["GET", "HEAD", "POST"])
@in_conversation
def alert(request: HttpRequest, visit: OpenVisit, asked: HelpRequest) -> HttpResponse:
    """Ask to hear, by mail or text message, that there is a message."""
    form = AlertForm(request.POST if request.method == "POST" else None)
    if not form.is_valid():
        return page(request, visit, "intake/conversation/alert.html", asked=asked, form=form)
    set_alert(request=asked, alert=form.alert(language=get_language() or "nl"))
    return done("melding")


@in_conversation
@require_POST
def alert_off(request: HttpRequest, visit: OpenVisit, asked: HelpRequest) -> HttpResponse:
    """Ask to hear nothing any more; the address is forgotten."""
    set_alert(request=asked, alert=None)
    return done("melding-uit")
