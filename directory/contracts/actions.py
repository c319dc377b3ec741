"""What authorities state about their contracts. Each deed is one transaction with its event."""

from collections.abc import Iterable

from django.db import IntegrityError, transaction
from django.utils import timezone

from clientsupport.audit.log import record
from clientsupport.enums import AuditAction
from clientsupport.models import User
from directory.enums import LegalBasis
from directory.models import Authority, Contract, Provider


class StatedAlready(Exception):
    """The authority states this already."""


@transaction.atomic
def state_contract(
    *,
    authority: Authority,
    legal_basis: LegalBasis,
    by: User,
    provider: Provider | None = None,
    provider_name: str = "",
) -> Contract:
    """Write down that a provider works for an authority; one of the two ways to name it is given.

    Raises StatedAlready.
    """
    contract = Contract(
        authority=authority,
        provider=provider,
        provider_name=provider_name,
        legal_basis=legal_basis,
        stated_by=by,
    )
    try:
        with transaction.atomic():
            contract.save()
    except IntegrityError:  # held by contract_stated_once
        raise StatedAlready from None
    _record(AuditAction.DECLARED, contract, by)
    return contract


@transaction.atomic
def confirm_contract(*, contract: Contract, by: User, vouches: bool = False) -> None:
    """Write down that it still holds today.

    `vouches`: who confirms it was asked whether it holds, as we know of no offer in the area.
    """
    contract.stated_on, contract.stated_by = timezone.localdate(), by
    if vouches:
        contract.vouched_on = contract.stated_on
    contract.save(update_fields=["stated_on", "stated_by", "vouched_on"])
    _record(AuditAction.CONFIRMED, contract, by)


@transaction.atomic
def end_contract(*, contract: Contract, by: User) -> None:
    """Write down that it holds no more."""
    contract.ended_on = timezone.localdate()
    contract.save(update_fields=["ended_on"])
    _record(AuditAction.WITHDRAWN, contract, by)


@transaction.atomic
def link_contracts(*, contracts: Iterable[Contract], provider: Provider, by: User) -> None:
    """Let contracts that name an organisation point at it, now that it is in the directory.

    Of two that an authority states for one law the latest stays; the other one ends.
    """
    linked = set(provider.contracts.current().values_list("authority", "legal_basis"))
    for contract in sorted(contracts, key=lambda found: (found.stated_on, found.pk), reverse=True):
        stated = contract.authority_id, contract.legal_basis
        if stated in linked:
            end_contract(contract=contract, by=by)
        else:
            contract.provider, contract.provider_name = provider, ""
            contract.save(update_fields=["provider", "provider_name"])
            _record(AuditAction.CHANGED, contract, by)
            linked.add(stated)


def _record(action: AuditAction, contract: Contract, by: User) -> None:
    record(
        action,
        by=by,
        object_type="directory.contract",
        object_id=str(contract.pk),
        organisation=contract.authority.audit_key,
    )
