"""For residents in their conversation, for who works on a request, and for calendars."""

from django.urls import include, path

from intake.appointments.views import agenda, feed, resident, staff

REQUEST = "werkplek/vraag/<uuid:uuid>/afspraak/"
TALK = "antwoord/gesprek/afspraak/"

urlpatterns = [
    path(TALK, resident.appointment, name="appointment"),
    path(f"{TALK}verplaatsen/", resident.appointment_move, name="appointment_move"),
    path(f"{TALK}ja/", resident.appointment_yes, name="appointment_yes"),
    path(f"{TALK}afzeggen/", resident.appointment_cancel, name="appointment_cancel"),
    path(f"{TALK}adres/", resident.appointment_address, name="appointment_address"),
    path(f"{TALK}bestand/", resident.appointment_file, name="appointment_file"),
    path(
        REQUEST,
        include(
            [
                path("", staff.request_appointment, name="request_appointment"),
                path("ja/", staff.request_appointment_yes, name="request_appointment_yes"),
                path(
                    "verplaatsen/", staff.request_appointment_move, name="request_appointment_move"
                ),
                path("afzeggen/", staff.request_appointment_off, name="request_appointment_off"),
                path("geweest/", staff.request_appointment_end, name="request_appointment_end"),
            ]
        ),
    ),
    path("werkplek/agenda/", agenda.agenda, name="agenda"),
    path("werkplek/agenda/abonnement/", feed.feeds, name="feeds"),
    path("werkplek/agenda/abonnement/mogen/", feed.feed_leave, name="feed_leave"),
    path("agenda/<str:token>.ics", feed.calendar_feed, name="calendar_feed"),
]
