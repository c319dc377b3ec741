"""Words for the pages of a case."""

from django import template

from intake.cases.words import channel_words, language_words

register = template.Library()
register.filter(channel_words)
register.filter(language_words)
