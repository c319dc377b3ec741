"""What people type where a place is asked, beside official names: lists that editors extend."""

from collections.abc import Iterable
from itertools import chain

from django.core.exceptions import ValidationError
from django.db import models
from django.db.models import Q
from django.utils.translation import gettext_lazy as _

from clientsupport.models.line import LineField
from directory.enums import Abroad, NameKind
from directory.models.place import Municipality, Place
from directory.models.taxonomy import Law, LifeDomain, TargetGroup
from directory.rules.place_names import key

SHORTEST = 2  # letters of a name that somebody would type


class TypedName(models.Model):
    """Words that people type; how they are spelt in capitals, accents and hyphens is one to us."""

    name = LineField(_("wat mensen typen"), max_length=100)
    is_used = models.BooleanField(
        _("in gebruik"),
        default=True,
        help_text=_("Zet een naam uit in plaats van hem weg te halen: dan komt hij niet terug."),
    )
    by_editors = models.BooleanField(_("van de redactie"), default=False, editable=False)

    class Meta:
        abstract = True
        ordering = ["name"]

    def __str__(self) -> str:
        return self.name

    def clean(self) -> None:
        """Refuse what is never looked for, and what stands here already in another spelling."""
        if not self.name:
            return
        letters = [sign for sign in key(self.name) if sign.isalpha()]
        is_number = any(map(str.isdigit, self.name)) and len(letters) <= SHORTEST  # "3511 AB"
        if len(letters) < SHORTEST or is_number:
            raise ValidationError({"name": _("Gebruik letters van A tot en met Z, geen getal.")})
        if self._state.adding:
            self._refuse_twice()

    def _refuse_twice(self) -> None:
        mine = key(self.name)
        rows = chain.from_iterable(one.beside(self) for one in TypedName.__subclasses__())
        if same := next((row for row in rows if key(row.name) == mine), None):
            words = _("Dit staat er al: ‘%(name)s’ bij %(list)s.")
            told = {"name": same.name, "list": same._meta.verbose_name_plural}
            raise ValidationError({"name": words % told})

    @classmethod
    def beside(cls, row: "TypedName") -> Iterable["TypedName"]:
        """Return the rows of this list whose name a new row of any list may not have, too."""
        return cls._default_manager.all()


class EverydayName(TypedName):
    """What people call a municipality or a place in it: a short or earlier name, a district.

    A name that stands here for several municipalities is asked back.
    """

    kind = models.CharField(_("soort naam"), max_length=10, choices=NameKind.choices)
    municipality = models.ForeignKey(
        Municipality, verbose_name=_("gemeente"), on_delete=models.CASCADE, related_name="+"
    )
    place = models.ForeignKey(
        Place,
        verbose_name=_("plaats"),
        help_text=_("Alleen als het een andere plaats is dan de gemeente zelf."),
        null=True,
        blank=True,
        on_delete=models.CASCADE,
        related_name="+",
    )

    class Meta(TypedName.Meta):
        verbose_name = _("naam in de volksmond")
        verbose_name_plural = _("namen in de volksmond")
        constraints = [
            models.UniqueConstraint(
                fields=["name", "municipality"], name="everyday_name_once_in_municipality"
            )
        ]

    @classmethod
    def beside(cls, row: TypedName) -> Iterable[TypedName]:
        """Return those of another municipality not: a name may mean several."""
        rows = cls._default_manager.all()
        here = row.municipality_id if isinstance(row, EverydayName) else None
        return rows.filter(municipality=here) if here else rows

    def clean(self) -> None:
        super().clean()
        if self.place and self.place.municipality_id != self.municipality_id:
            raise ValidationError({"place": _("Deze plaats ligt niet in de gemeente.")})


class TopicWord(TypedName):
    """A word for what help is about, typed where a place is asked: the search then asks for it."""

    law = models.ForeignKey(
        Law,
        verbose_name=_("wet"),
        null=True,
        blank=True,
        on_delete=models.CASCADE,
        related_name="+",
    )
    domain = models.ForeignKey(
        LifeDomain,
        verbose_name=_("leefgebied"),
        null=True,
        blank=True,
        on_delete=models.CASCADE,
        related_name="+",
    )
    group = models.ForeignKey(
        TargetGroup,
        verbose_name=_("doelgroep"),
        null=True,
        blank=True,
        on_delete=models.CASCADE,
        related_name="+",
    )

    class Meta(TypedName.Meta):
        verbose_name = _("woord voor een onderwerp")
        verbose_name_plural = _("woorden voor onderwerpen")
        constraints = [
            models.UniqueConstraint(fields=["name"], name="topic_word_once"),
            models.CheckConstraint(
                condition=Q(law__isnull=False, domain=None, group=None)
                | Q(law=None, domain__isnull=False, group=None)
                | Q(law=None, domain=None, group__isnull=False),
                name="topic_word_means_one_thing",
                violation_error_message=_("Kies een wet, een leefgebied of een doelgroep: één."),
            ),
        ]


class PlaceAbroad(TypedName):
    """A place outside the part of the country that we search in: never taken for one of ours."""

    country = models.CharField(_("land"), max_length=10, choices=Abroad.choices)

    class Meta(TypedName.Meta):
        verbose_name = _("plaats in het buitenland")
        verbose_name_plural = _("plaatsen in het buitenland")
        constraints = [models.UniqueConstraint(fields=["name"], name="place_abroad_once")]
