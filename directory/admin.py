"""The directory for editors, until they have pages of their own."""

from typing import Any

from django.contrib import admin
from django.db.models import QuerySet
from django.forms import BaseModelForm
from django.http import HttpRequest
from modeltranslation.admin import TranslationAdmin

from clientsupport.admin import AuditedAdmin
from directory.actions import derive_coverage
from directory.models import (
    CareOfficeRegion,
    Law,
    LifeDomain,
    Municipality,
    Offer,
    OfferArea,
    Place,
    Provider,
    TargetGroup,
)


@admin.register(Law, LifeDomain, TargetGroup)
class TermAdmin(AuditedAdmin, TranslationAdmin):
    """Texts may change, codes not: they stand in addresses and figures."""

    list_display = ["code", "name", "position"]

    def get_readonly_fields(self, request: HttpRequest, obj: Any = None) -> list[str]:
        return ["code"] if obj else []


@admin.register(Provider)
class ProviderAdmin(AuditedAdmin, TranslationAdmin):
    list_display = ["name", "kind", "evidence_year", "is_example"]
    list_filter = ["kind", "is_example"]
    search_fields = ["name"]
    prepopulated_fields = {"slug": ["name"]}


class OfferAreaInline(admin.TabularInline):
    model = OfferArea
    extra = 0
    autocomplete_fields = ["municipality"]


@admin.register(Offer)
class OfferAdmin(AuditedAdmin, TranslationAdmin):
    list_display = ["title", "provider", "legal_basis", "state", "checked_on"]
    list_filter = ["state", "legal_basis"]
    list_select_related = ["provider"]
    search_fields = ["title", "provider__name"]
    autocomplete_fields = ["provider"]
    filter_horizontal = ["laws", "target_groups", "life_domains"]
    prepopulated_fields = {"slug": ["title_nl"]}
    inlines = [OfferAreaInline]

    def save_related(
        self, request: HttpRequest, form: BaseModelForm, formsets: Any, change: bool
    ) -> None:
        super().save_related(request, form, formsets, change)
        derive_coverage(offers=[form.instance])


@admin.register(CareOfficeRegion)
class CareOfficeRegionAdmin(AuditedAdmin):
    list_display = ["name", "care_office", "assessed_on"]
    search_fields = ["name"]


@admin.register(Municipality)
class MunicipalityAdmin(AuditedAdmin):
    """A change of region moves what offers reach: coverage follows at once."""

    list_display = ["name", "code", "province", "care_office_region", "care_office_confidence"]
    list_filter = ["province", "care_office_confidence"]
    list_select_related = ["care_office_region"]
    search_fields = ["name", "code"]
    filter_horizontal = ["successors"]

    def save_related(
        self, request: HttpRequest, form: BaseModelForm, formsets: Any, change: bool
    ) -> None:
        super().save_related(request, form, formsets, change)
        derive_coverage(offers=Offer.objects.all())


@admin.register(Place)
class PlaceAdmin(AuditedAdmin):
    list_display = ["name", "municipality", "postcode_count"]
    list_select_related = ["municipality"]
    search_fields = ["name"]

    def get_queryset(self, request: HttpRequest) -> QuerySet[Place]:
        return super().get_queryset(request).select_related("municipality")
