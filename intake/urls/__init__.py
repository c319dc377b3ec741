"""All addresses of the intake, by who comes there."""

from intake.asking import urls as asking
from intake.urls import conversation, promises, workplace

app_name = "intake"

urlpatterns = [
    *asking.urlpatterns,
    *conversation.urlpatterns,
    *promises.urlpatterns,
    *workplace.urlpatterns,
]
