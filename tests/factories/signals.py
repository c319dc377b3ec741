"""Makers of signals and bundles: rows as the deeds leave them, for parts that begin behind."""

from datetime import date
from typing import Any

from django.db.models import Max
from django.utils import timezone

from clientsupport.models import User
from directory.models import Authority, Municipality, Provider
from intake.seeing import teams
from signals.enums import Joining, SignalKind
from signals.lifecycle.bundle_table import Deed
from signals.lifecycle.bundles import move
from signals.models import Bundle, BundleSignal, Observation, Proposal, Signal, Voice

SIGNAL_TABLES = (  # guarded by the database (`row_rules`)
    *("signals_signal", "signals_observation", "signals_signalwords", "signals_report"),
    *("signals_bundle", "signals_voice", "signals_bundlesignal", "signals_proposal"),
    *("signals_bundleevent", "signals_secondreading", "signals_endorsement", "signals_invited"),
    *("signals_askedback", "signals_answer", "signals_proposalanswer", "signals_measure"),
    *("signals_seendifference", "signals_subscription"),
)
WHAT = "Mensen wachten meer dan acht weken op een gesprek en horen intussen niets."
QUESTION = "Kunt u mensen binnen twee weken laten weten wanneer het gesprek is?"


def make_signal(supporter: User, provider: Provider | None = None, **facts: Any) -> Signal:
    """Store a signal of a supporter about Utrecht and the Wmo; needs `places`."""
    provider = provider or supporter.memberships.get().provider
    assert provider
    texts = {
        name: facts.pop(name, None) for name in ("leads_to", "would_help")
    } | {"what": facts.pop("what", WHAT)}  # fmt: skip
    with teams([str(provider.pk)]):
        last = Signal.objects.filter(provider=provider).aggregate(last=Max("number"))["last"] or 0
        new = {
            "provider": provider,
            "number": last + 1,
            "kind": SignalKind.RULE,
            "municipality": Municipality.objects.get(slug="utrecht"),
            "laws": ["wmo"],
            "domains": ["wonen"],
            **facts,
        }
        signal = Signal(**new)
        signal.open_data_key()
        signal.save()
        seen = Observation(signal=signal, author=supporter)
        seen.encrypt(**texts)
        seen.save()
    return signal


def make_bundle(author: User, authority: Authority, *signals: Signal, **facts: Any) -> Bundle:
    """Store a draft with one proposal and the voices of these signals, which all joined."""
    provider = author.memberships.get().provider
    assert provider
    parties = sorted({provider.pk, *(signal.provider_id for signal in signals)})
    with teams(map(str, parties)):
        texts = {"title": facts.pop("title", "Lang wachten op een gesprek"), "question": QUESTION}
        new = {"provider": provider, "author": author, "authority": authority, "parties": parties}
        bundle = Bundle(**{**new, "kind": SignalKind.RULE, "laws": ["wmo"], **facts})
        bundle.encrypt(**texts, summary=WHAT, background="Dat zagen wij bij meer mensen.")
        bundle.save()
        for number, signal in enumerate(signals, 1):
            voice = Voice(bundle=bundle, number=number)
            voice.encrypt(text=WHAT)
            voice.save()
            BundleSignal.objects.create(
                bundle=bundle,
                signal=signal,
                provider_id=signal.provider_id,
                state=Joining.JOINED,
                voice=voice,
            )
        proposal = Proposal(bundle=bundle, number=1)
        proposal.encrypt(text="Bevestig elke aanvraag binnen twee weken.")
        proposal.save()
    return bundle


def offer_bundle(bundle: Bundle, on: date | None = None) -> Bundle:
    """Let a second reader agree, and the bundle be offered, today or on an earlier day."""
    today = on or timezone.localdate()
    with teams(map(str, bundle.parties)):
        for deed in (Deed.ASK_READER, Deed.APPROVE, Deed.OFFER):
            move(bundle, deed, today=today, provider=bundle.provider_id)
    return bundle
