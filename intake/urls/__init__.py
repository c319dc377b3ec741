"""All addresses of the intake, by who comes there."""

from intake.urls import asking, conversation, promises, workplace

app_name = "intake"

urlpatterns = [
    *asking.urlpatterns,
    *conversation.urlpatterns,
    *promises.urlpatterns,
    *workplace.urlpatterns,
]
