"""Appointments on the pages of a conversation, which know nothing of them themselves."""

from django import template

from intake.appointments.queries.appointments import appointments_of
from intake.appointments.words import (
    address_of,
    day_words,
    hours_words,
    how_words,
    part_words,
    what_words,
    when_words,
    whom_words,
)

register = template.Library()
register.simple_tag(appointments_of)
for words in (day_words, hours_words, how_words, part_words, what_words, when_words, whom_words):
    register.filter(words)
register.filter(address_of)
