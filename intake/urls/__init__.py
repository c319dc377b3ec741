"""All addresses of the intake, by who comes there."""

from intake.asking import urls as asking
from intake.conversation import urls as conversation
from intake.retention import urls as promises
from intake.workplace import urls as workplace

app_name = "intake"

urlpatterns = [
    *asking.urlpatterns,
    *conversation.urlpatterns,
    *promises.urlpatterns,
    *workplace.urlpatterns,
]
