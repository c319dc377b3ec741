"""For residents: coming back with the code. No address tells anything about what stands there."""

from django.urls import path

from intake.views import (
    conversation,
    conversation_code,
    conversation_entry,
    conversation_passing,
    conversation_reach,
)

urlpatterns = [
    path("antwoord/", conversation_entry.answer, name="answer"),
    path("hulpvraag/veilig/", conversation_entry.safety, name="safety"),
    # the conversation, one address for each deed
    path("antwoord/gesprek/", conversation.conversation, name="conversation"),
    path("antwoord/gesprek/schrijf/", conversation.write, name="write"),
    path("antwoord/gesprek/klaar/", conversation.end, name="end"),
    path("antwoord/gesprek/eerder-wissen/", conversation.shorter, name="shorter"),
    path("antwoord/gesprek/uit/", conversation.stop, name="stop"),
    path("antwoord/gesprek/voorstel/", conversation_passing.decide, name="decide"),
    path("antwoord/gesprek/andere/", conversation_passing.other, name="other"),
    path("antwoord/gesprek/contact/", conversation_reach.contact, name="contact"),
    path("antwoord/gesprek/contact/weg/", conversation_reach.contact_away, name="contact_away"),
    path("antwoord/gesprek/melding/", conversation_reach.alert, name="alert"),
    path("antwoord/gesprek/melding/uit/", conversation_reach.alert_off, name="alert_off"),
    path("antwoord/gesprek/nieuwe-code/", conversation_code.new_code, name="new_code"),
    path("antwoord/gesprek/wissen/", conversation_code.delete, name="delete"),
]
