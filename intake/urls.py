"""All addresses of the intake, by subject."""

from intake.appointments import urls as appointments
from intake.appreciation import urls as appreciation
from intake.asking import urls as asking
from intake.cases import urls as cases
from intake.conversation import urls as conversation
from intake.overview import urls as overview
from intake.retention import urls as retention
from intake.workplace import urls as workplace

app_name = "intake"

urlpatterns = [
    *appreciation.urlpatterns,
    *asking.urlpatterns,
    *cases.urlpatterns,
    *conversation.urlpatterns,
    *overview.urlpatterns,
    *retention.urlpatterns,
    *workplace.urlpatterns,
    *appointments.urlpatterns,
]
