"""All addresses of the intake, by subject."""

from intake.appointments import urls as appointments
from intake.asking import urls as asking
from intake.conversation import urls as conversation
from intake.retention import urls as retention
from intake.workplace import urls as workplace

app_name = "intake"

urlpatterns = [
    *asking.urlpatterns,
    *conversation.urlpatterns,
    *retention.urlpatterns,
    *workplace.urlpatterns,
    *appointments.urlpatterns,
]
