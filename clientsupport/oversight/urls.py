"""For privacy officers and technicians: the audit log, and how the portal is doing."""

from django.urls import path

from clientsupport.oversight.views import log, technical

urlpatterns = [
    path("privacybeheer/logboek/", log.log, name="log"),
    path("privacybeheer/logboek/geopend/", log.opened_events, name="opened_events"),
    path("privacybeheer/logboek/bestand/", log.log_export, name="log_export"),
    path("privacybeheer/logboek/<int:key>/", log.log_event, name="log_event"),
    path("techniek/", technical.health_overview, name="health_overview"),
    path("techniek/taak/<int:key>/opnieuw/", technical.job_retry, name="job_retry"),
]
