"""For staff: the people of an organisation."""

from django.urls import include, path

from directory.people.views import access, council, invitation, people, removing

TEAM = "organisatiebeheer/mensen/<slug:kind>/<slug:slug>/"

urlpatterns = [
    path("account/uitnodiging/<str:token>/", invitation.invitation, name="invitation"),
    path("raad/", council.council, name="council"),
    # people
    path("organisatiebeheer/mensen/", people.my_people, name="my_people"),
    path(
        TEAM,
        include(
            [
                path("", people.people_list, name="people"),
                path("uitnodigen/", people.people_invite, name="people_invite"),
                path("nagelopen/", access.access_review, name="access_review"),
                path(
                    "uitnodigingen/<uuid:key>/intrekken/",
                    people.invitation_withdraw,
                    name="invitation_withdraw",
                ),
                path("<int:key>/rol/", access.person_role, name="person_role"),
                path("<int:key>/verwijderen/", removing.person_remove, name="person_remove"),
                path(
                    "<int:key>/tweede-stap/",
                    access.person_reset_factor,
                    name="person_reset_factor",
                ),
            ]
        ),
    ),
]
