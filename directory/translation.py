"""Which texts exist in every language (six columns each); nothing else."""

from modeltranslation.translator import TranslationOptions, register

from directory.models import Law, LifeDomain, Offer, Provider, TargetGroup


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
