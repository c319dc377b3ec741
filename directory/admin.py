"""The directory for editors, until they have pages of their own."""

from http import HTTPStatus
from typing import Any
from urllib.parse import urlencode

from django.contrib import admin, messages
from django.core.exceptions import ValidationError
from django.db.models import ForeignKey, ManyToManyField, Q, QuerySet
from django.forms import (
    BaseModelForm,
    CheckboxSelectMultiple,
    ModelForm,
    ModelMultipleChoiceField,
)
from django.http import HttpRequest, HttpResponse
from django.urls import reverse
from django.utils.html import format_html
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _
from modeltranslation.admin import TranslationAdmin, TranslationInlineModelAdmin

from clientsupport.accounts.staff import who
from clientsupport.admin import AuditedAdmin
from clientsupport.choosing import BoundedRows, RowFormSet, Rows
from directory.display.seen_soon import seen_soon
from directory.enums import OfferState
from directory.listing import coverage_jobs
from directory.listing.actions.coverage import derive_coverage
from directory.listing.actions.noting import (
    locked_offer_facts,
    locked_provider_facts,
    note_offer,
    note_provider,
)
from directory.merging.queries import identity_of, lookalikes
from directory.merging.views.merging import WITH
from directory.models import (
    Authority,
    CareOfficeRegion,
    Contract,
    CorrectionReport,
    EverydayName,
    IndependenceDeclaration,
    Law,
    LifeDomain,
    Location,
    Membership,
    Municipality,
    Offer,
    OfferArea,
    OfferDraft,
    OpeningHour,
    Place,
    PlaceAbroad,
    Postcode,
    PostcodeException,
    Provider,
    RelatedRole,
    TargetGroup,
    TopicWord,
)
from directory.models.typed import TypedName

LIES_WHERE = {"province", "care_office_region", "valid_until", "successors"}
BOXES = {"widget": CheckboxSelectMultiple}  # a few dozen at most: all in sight


class SeenByResidents(AuditedAdmin):
    """What public pages show: who saves it reads when it can be seen there."""

    def changeform_view(self, request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponse:
        answer = super().changeform_view(request, *args, **kwargs)
        if answer.status_code == HTTPStatus.FOUND:
            messages.info(request, seen_soon())
        return answer


@admin.register(Law, LifeDomain, TargetGroup, RelatedRole)
class TermAdmin(SeenByResidents, TranslationAdmin):
    """Texts may change, codes not: they stand in addresses and figures, and are switched off."""

    list_display = ["code", "name", "position", "is_used"]
    list_filter = ["is_used"]

    def has_delete_permission(self, request: HttpRequest, obj: Any = None) -> bool:
        return False

    def get_readonly_fields(self, request: HttpRequest, obj: Any = None) -> list[str]:
        return ["code"] if obj else []


class IndependenceDeclarationInline(TranslationInlineModelAdmin, Rows):
    """Facts with a date. A change is a new declaration; the earlier ones stay."""

    model = IndependenceDeclaration
    readonly_fields = ["declared_by"]
    formfield_overrides = AuditedAdmin.formfield_overrides


@admin.register(Provider)
class ProviderAdmin(BoundedRows, SeenByResidents, TranslationAdmin):
    list_display = ["name", "kind", "evidence_year", "is_example"]
    list_filter = ["kind", "is_example"]
    search_fields = ["name"]
    prepopulated_fields = {"slug": ["name"]}
    inlines = [IndependenceDeclarationInline]
    instead = _(
        "Trek het aanbod in, gooi concepten weg, en beëindig contracten en de toegang van "
        "medewerkers. Hulpvragen verdwijnen vanzelf als hun bewaartijd voorbij is."
    )

    def kept_elsewhere(self, obj: Provider) -> str:
        return reverse("directory:declaration", args=[obj.slug])

    def in_use(self, rows: QuerySet[Any]) -> list[QuerySet[Any]]:
        """Return what people see or work on. Offers that are withdrawn go along."""
        shown = Offer.objects.exclude(state=OfferState.WITHDRAWN)
        drafts = OfferDraft.objects.filter(offer__provider__in=rows)
        theirs = [model.objects.filter(provider__in=rows) for model in (Contract, Membership)]
        return [shown.filter(provider__in=rows), drafts, *theirs]

    def save_model(self, request: HttpRequest, obj: Provider, form: Any, change: bool) -> None:
        """Keep the change log. A new organisation is no change: the audit log has it."""
        before = locked_provider_facts(obj.pk) if change else {}
        super().save_model(request, obj, form, change)
        if change:
            note_provider(provider=obj, before=before, by=who(request))
        else:
            _ask_whether_known(request, obj)


def _ask_whether_known(request: HttpRequest, provider: Provider) -> None:
    """Ask, when a new organisation looks like one that is there; the answer is merging them."""
    text = gettext("Is dit dezelfde als %(name)s?")
    for found in lookalikes(identity_of(provider), besides=provider):
        where = reverse("directory:provider_merge", args=[provider.slug])
        address = f"{where}?{urlencode({WITH: found.provider.slug})}"
        words = text % {"name": found.provider.name}
        said = format_html('<a href="{}">{}</a> ({})', address, words, found.reasons)
        messages.warning(request, said)


class OfferAreaInline(Rows):
    model = OfferArea
    autocomplete_fields = ["municipality"]


class LocationInline(TranslationInlineModelAdmin, Rows):
    model = Location


class OpeningHourFormSet(RowFormSet):
    """Compares the hours with each other as they are in the form, not as they were stored."""

    def add_fields(self, form: ModelForm, index: int | None) -> None:
        super().add_fields(form, index)
        form.instance.beside = ()

    def clean(self) -> None:
        super().clean()
        kept: list[OpeningHour] = []
        for form in self.forms:
            if form.errors or (not form.has_changed() and not form.instance.pk):
                continue
            if form.cleaned_data.get("DELETE"):
                continue
            try:
                form.instance.check_beside(kept)
            except ValidationError as error:
                form.add_error(None, error)
            kept.append(form.instance)


class OpeningHourInline(Rows):
    """A place can be chosen once it is saved."""

    model = OpeningHour
    formset = OpeningHourFormSet

    def formfield_for_foreignkey(
        self, db_field: "ForeignKey[Any, Any]", request: HttpRequest, **kwargs: Any
    ) -> Any:
        if db_field.name == "location":
            asked = request.resolver_match.kwargs if request.resolver_match else {}
            kwargs["queryset"] = Location.objects.filter(offer=asked.get("object_id"))
        return super().formfield_for_foreignkey(db_field, request, **kwargs)


@admin.register(Offer)
class OfferAdmin(BoundedRows, SeenByResidents, TranslationAdmin):
    list_display = ["title", "provider", "legal_basis", "state", "checked_on"]
    list_filter = ["state", "legal_basis"]
    list_select_related = ["provider"]
    search_fields = ["title", "provider__name"]
    autocomplete_fields = ["provider"]
    formfield_overrides = {**AuditedAdmin.formfield_overrides, ManyToManyField: BOXES}
    prepopulated_fields = {"slug": ["title_nl"]}
    inlines = [OfferAreaInline, LocationInline, OpeningHourInline]
    instead = _(
        "Trek het aanbod in: dan ziet niemand het meer, en blijft kloppen wat ernaar wijst."
    )

    def kept_elsewhere(self, obj: Offer) -> str:
        return reverse("directory:offer_edit", args=[obj.slug])

    def in_use(self, rows: QuerySet[Any]) -> list[QuerySet[Any]]:
        """Return what somebody is at work on, and what residents follow with a code."""
        return [model.objects.filter(offer__in=rows) for model in (OfferDraft, CorrectionReport)]

    def formfield_for_manytomany(
        self, db_field: "ManyToManyField[Any, Any]", request: HttpRequest, **kwargs: Any
    ) -> ModelMultipleChoiceField | None:
        """Offer the terms in use, and what this offer already has."""
        asked = request.resolver_match.kwargs if request.resolver_match else {}
        model: Any = db_field.related_model
        chosen = model.objects.filter(offer=asked.get("object_id"))
        can_be_chosen = Q(is_used=True) | Q(pk__in=chosen.values("pk"))
        kwargs["queryset"] = model.objects.filter(can_be_chosen)
        return super().formfield_for_manytomany(db_field, request, **kwargs)

    def save_model(self, request: HttpRequest, obj: Offer, form: Any, change: bool) -> None:
        """Remember what it said, for the change log that is written when all rows are saved."""
        form.said_before = locked_offer_facts(obj.pk)
        super().save_model(request, obj, form, change)

    def save_related(self, request: HttpRequest, form: Any, formsets: Any, change: bool) -> None:
        super().save_related(request, form, formsets, change)
        offer: Offer = form.instance
        derive_coverage(offers=[offer])
        note_offer(offer=offer, before=form.said_before, by=who(request))


@admin.register(CareOfficeRegion)
class CareOfficeRegionAdmin(SeenByResidents):
    list_display = ["name", "care_office", "assessed_on"]
    search_fields = ["name"]
    instead = _("Geef eerst de gemeenten en de werkgebieden een andere regio.")

    def in_use(self, rows: QuerySet[Any]) -> list[QuerySet[Any]]:
        return [Authority.objects.filter(regions__in=rows)]


@admin.register(Municipality)
class MunicipalityAdmin(SeenByResidents):
    """A change of region moves what offers reach: a job lets coverage follow."""

    list_display = ["name", "code", "province", "care_office_region", "care_office_confidence"]
    list_filter = ["province", "care_office_confidence"]
    list_select_related = ["care_office_region"]
    search_fields = ["name", "code"]
    raw_id_fields = ["successors"]
    instead = _(
        "Een gemeente die niet meer bestaat, krijgt een einddatum en de gemeenten waar zij nu "
        "bij hoort."
    )

    def in_use(self, rows: QuerySet[Any]) -> list[QuerySet[Any]]:
        successors = Municipality.objects.filter(successors__in=rows)
        return [successors, Authority.objects.filter(municipalities__in=rows)]

    def save_related(
        self, request: HttpRequest, form: BaseModelForm, formsets: Any, change: bool
    ) -> None:
        super().save_related(request, form, formsets, change)
        if LIES_WHERE & {*form.changed_data}:
            coverage_jobs.derive_coverage.defer(municipality=form.instance.pk)


@admin.register(Place)
class PlaceAdmin(SeenByResidents):
    list_display = ["name", "municipality", "postcode_count"]
    list_select_related = ["municipality"]
    search_fields = ["name"]
    autocomplete_fields = ["municipality", "formerly_in"]
    instead = _("Hang eerst de postcodes en de namen in de volksmond aan een andere plaats.")

    def in_use(self, rows: QuerySet[Any]) -> list[QuerySet[Any]]:
        named = (Postcode, PostcodeException, EverydayName)
        return [model.objects.filter(place__in=rows) for model in named]

    def get_queryset(self, request: HttpRequest) -> QuerySet[Place]:
        return super().get_queryset(request).select_related("municipality")


class TypedNameAdmin(SeenByResidents):
    """What people type. A row that an editor saved is theirs: no file changes it any more."""

    list_filter = ["is_used", "by_editors"]
    search_fields = ["name"]

    def get_readonly_fields(self, request: HttpRequest, obj: Any = None) -> list[str]:
        """Keep the name of a row: under another name the file would bring it back."""
        return ["name"] if obj else []

    def save_model(self, request: HttpRequest, obj: TypedName, form: Any, change: bool) -> None:
        obj.by_editors = True
        super().save_model(request, obj, form, change)


@admin.register(EverydayName)
class EverydayNameAdmin(TypedNameAdmin):
    list_display = ["name", "kind", "municipality", "place", "is_used", "by_editors"]
    list_filter = ["kind", *TypedNameAdmin.list_filter]
    list_select_related = ["municipality", "place__municipality"]
    autocomplete_fields = ["municipality", "place"]


@admin.register(TopicWord)
class TopicWordAdmin(TypedNameAdmin):
    list_display = ["name", "law", "domain", "group", "is_used", "by_editors"]
    list_select_related = ["law", "domain", "group"]


@admin.register(PlaceAbroad)
class PlaceAbroadAdmin(TypedNameAdmin):
    list_display = ["name", "country", "is_used", "by_editors"]
    list_filter = ["country", *TypedNameAdmin.list_filter]
