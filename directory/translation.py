"""Which texts exist in every language (six columns each); nothing else."""

from modeltranslation.translator import TranslationOptions, register

from directory.models import (
    IndependenceDeclaration,
    Law,
    LifeDomain,
    Location,
    Offer,
    Provider,
    RelatedRole,
    TargetGroup,
)


@register(Law)
class LawTranslation(TranslationOptions):
    fields = ("name", "topic", "summary")
    required_languages = ("nl",)


@register([LifeDomain, TargetGroup])
class TermTranslation(TranslationOptions):
    fields = ("name", "summary")
    required_languages = ("nl",)


@register(Provider)
class ProviderTranslation(TranslationOptions):
    fields = ("description",)


@register(Offer)
class OfferTranslation(TranslationOptions):
    fields = ("title", "summary", "description")
    required_languages = {"nl": ("title",)}


@register(RelatedRole)
class RelatedRoleTranslation(TranslationOptions):
    fields = ("name", "summary", "when_to_go", "what_support_can_do")
    required_languages = {"nl": ("name",)}


@register(Location)
class LocationTranslation(TranslationOptions):
    fields = ("accessibility",)


@register(IndependenceDeclaration)
class IndependenceTranslation(TranslationOptions):
    fields = ("statement",)
