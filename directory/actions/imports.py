"""Spreadsheets that were read do not stay."""

from datetime import timedelta

from django.utils import timezone

from directory.models import ListingImport

KEPT = timedelta(days=1)  # a spreadsheet that nobody said yes to


def purge_imports() -> int:
    """Delete what nobody said yes to; return how many."""
    old = ListingImport.objects.filter(read_at__lt=timezone.now() - KEPT)
    return old.delete()[0]
