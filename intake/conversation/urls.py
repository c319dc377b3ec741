"""For residents: coming back with the code. No address tells anything about what stands there."""

from django.urls import path

from intake.conversation.views import (
    appreciation,
    code,
    contact,
    conversation,
    entry,
    passing,
)

urlpatterns = [
    path("antwoord/", entry.answer, name="answer"),
    path("hulpvraag/veilig/", entry.safety, name="safety"),
    # the conversation, one address for each deed
    path("antwoord/gesprek/", conversation.conversation, name="conversation"),
    path("antwoord/gesprek/schrijf/", conversation.write, name="write"),
    path("antwoord/gesprek/klaar/", conversation.end, name="end"),
    path("antwoord/gesprek/mening/", appreciation.opinion, name="opinion"),
    path("antwoord/gesprek/eerder-wissen/", conversation.shorter, name="shorter"),
    path("antwoord/gesprek/uit/", conversation.stop, name="stop"),
    path("antwoord/gesprek/voorstel/", passing.decide, name="decide"),
    path("antwoord/gesprek/andere/", passing.other, name="other"),
    path("antwoord/gesprek/contact/", contact.contact, name="contact"),
    path("antwoord/gesprek/contact/weg/", contact.contact_away, name="contact_away"),
    path("antwoord/gesprek/melding/", contact.alert, name="alert"),
    path("antwoord/gesprek/melding/uit/", contact.alert_off, name="alert_off"),
    path("antwoord/gesprek/nieuwe-code/", code.new_code, name="new_code"),
    path("antwoord/gesprek/wissen/", code.delete, name="delete"),
]
