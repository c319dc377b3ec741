"""What the examples say. Nothing of it happened to anybody."""

from dataclasses import dataclass

from signals.enums import BundleState, Difference, Frequency, MeasureState, Severity, Verdict
from signals.enums import SignalKind as Kind


@dataclass(frozen=True)
class Seen:
    """A signal: what happens, what it leads to, what would help."""

    kind: Kind
    law: str
    domain: str
    what: str
    leads_to: str = ""
    would_help: str = ""
    group: str = ""
    frequency: Frequency = Frequency.OFTEN
    severity: Severity = Severity.HARMFUL


SIGNALS = (
    Seen(
        Kind.RULE,
        "wmo",
        "maatschappelijke_ondersteuning",
        "Voorbeeld: mensen wachten meer dan acht weken op een gesprek over hulp thuis.",
        "Ze vragen het nog een keer aan, of geven het op.",
        "Laat binnen twee weken weten wanneer het gesprek is.",
    ),
    Seen(
        Kind.RULE,
        "wmo",
        "maatschappelijke_ondersteuning",
        "Voorbeeld: na een aanvraag hoort iemand wekenlang niets van de gemeente.",
        "Mensen denken dat hun aanvraag weg is.",
        "Een bericht van ontvangst met een naam en een telefoonnummer.",
    ),
    Seen(
        Kind.NOT_TOLD,
        "wmo",
        "welzijn",
        "Voorbeeld: in de brief voor het gesprek staat niet dat cliëntondersteuning bestaat.",
        "Mensen komen alleen naar het gesprek.",
        "Zet het in de eerste brief, met een telefoonnummer.",
    ),
    Seen(
        Kind.NOT_TOLD,
        "participatiewet",
        "inkomen",
        "Voorbeeld: bij een aanvraag voor bijstand vertelt niemand dat er iemand mee mag.",
        "Mensen weten niet wat ze moeten meenemen en worden weggestuurd.",
    ),
    Seen(
        Kind.TO_AND_FRO,
        "wlz",
        "zorg",
        "Voorbeeld: de gemeente wijst naar het zorgkantoor, en het zorgkantoor naar de gemeente.",
        "Mensen krijgen maanden geen hulp, omdat niemand de eerste wil zijn.",
        "Spreek af wie doorbetaalt tot het duidelijk is.",
        severity=Severity.SERIOUS,
    ),
    Seen(
        Kind.TO_AND_FRO,
        "jeugdwet",
        "jeugdhulp",
        "Voorbeeld: wie achttien wordt, moet alles opnieuw vertellen bij een ander loket.",
        "Hulp stopt op de verjaardag en begint pas maanden later weer.",
        "Begin een half jaar voor de achttiende verjaardag samen.",
        group="jongeren",
    ),
    Seen(
        Kind.OFFER,
        "wmo",
        "wonen",
        "Voorbeeld: mensen met een beperking vinden geen woning zonder trap.",
        "Zij blijven in een kamer beneden wonen.",
        frequency=Frequency.ALWAYS,
    ),
    Seen(
        Kind.OFFER,
        "wgs",
        "inkomen",
        "Voorbeeld: schuldhulp is er alleen digitaal, met een lang formulier.",
        "Mensen haken af bij de derde bladzijde.",
        "Een keer per week hulp bij invullen in de bibliotheek.",
    ),
    Seen(
        Kind.REACH,
        "wmo",
        "welzijn",
        "Voorbeeld: brieven zijn alleen in het Nederlands en staan vol moeilijke woorden.",
        "Mensen die net hier wonen, weten niet dat ze iets kunnen vragen.",
        "Korte brieven, en een tolk bij het gesprek.",
    ),
    Seen(
        Kind.REACH,
        "zvw",
        "preventieve_zorg",
        "Voorbeeld: mantelzorgers weten niet dat er een vergoeding voor rust bestaat.",
        "Zij vragen pas hulp als ze zelf ziek zijn.",
        frequency=Frequency.SOMETIMES,
    ),
    Seen(
        Kind.INDEPENDENCE,
        "wmo",
        "maatschappelijke_ondersteuning",
        "Voorbeeld: ons werd gevraagd om zelf het besluit alvast op te schrijven.",
        "Mensen weten niet meer aan welke kant wij staan.",
        severity=Severity.SERIOUS,
        frequency=Frequency.SOMETIMES,
    ),
    Seen(
        Kind.RULE,
        "participatiewet",
        "werk",
        "Voorbeeld: wie een paar uur gaat werken, krijgt de uitkering pas weken later uitbetaald.",
        "Mensen durven niet meer te gaan werken.",
        "Betaal een voorschot tot het is uitgerekend.",
    ),
)


@dataclass(frozen=True)
class Done:
    """A measure: what, who, and how far it is."""

    text: str
    owner: str
    state: MeasureState = MeasureState.PLANNED
    progress: str = ""
    differences: tuple[Difference, ...] = ()


@dataclass(frozen=True)
class Bundled:
    """A bundle: about which of the signals, how far it is, and how many days ago it was offered."""

    title: str
    question: str
    about: int  # the place in SIGNALS of the first one
    state: BundleState
    ago: int = 0
    proposals: tuple[str, ...] = ("Zet dit in de eerste brief.",)
    asked_back: str = ""
    answer: str = ""
    verdicts: tuple[tuple[Verdict, str], ...] = ()
    measures: tuple[Done, ...] = ()
    organisations: int = 2
    is_named: bool = True


BUNDLES = (
    Bundled(
        "Voorbeeld: weken wachten zonder bericht",
        "Kunt u mensen binnen twee weken laten weten wanneer hun gesprek is?",
        0,
        BundleState.CLOSED,
        ago=400,
        proposals=(
            "Stuur binnen twee dagen een bericht van ontvangst.",
            "Plan het gesprek binnen twee weken in.",
        ),
        answer="Wij herkennen dit. Wij nemen twee van de voorstellen over.",
        verdicts=(
            (Verdict.AGREE, "Dat kan met ons systeem."),
            (Verdict.PARTLY, "Twee weken lukt niet altijd. Drie weken wel."),
        ),
        measures=(
            Done(
                "Bericht van ontvangst per brief of mail, met een naam en een nummer.",
                "team Toegang",
                MeasureState.DONE,
                "Sinds het voorjaar krijgt iedereen een bericht.",
                (Difference.YES, Difference.YES, Difference.SOME),
            ),
        ),
        organisations=3,
    ),
    Bundled(
        "Voorbeeld: niet verteld dat er iemand mee mag",
        "Wilt u cliëntondersteuning noemen in de eerste brief?",
        2,
        BundleState.FOLLOWED,
        ago=150,
        answer="Ja. Wij passen de brief aan.",
        verdicts=((Verdict.AGREE, "De brief wordt toch al herschreven."),),
        measures=(
            Done(
                "De nieuwe brief gaat langs een panel van inwoners.",
                "team Communicatie",
                MeasureState.BUSY,
                "Het panel leest de brief deze maand.",
            ),
        ),
    ),
    Bundled(
        "Voorbeeld: bijstand aanvragen zonder uitleg",
        "Kunt u bij de aanvraag zeggen dat er iemand mee mag naar het gesprek?",
        3,
        BundleState.ANSWERED,
        ago=60,
        answer="Wij doen dit niet, omdat het al op onze website staat.",
        verdicts=((Verdict.NO, "Het staat op de website."),),
    ),
    Bundled(
        "Voorbeeld: achttien worden en opnieuw beginnen",
        "Hoe zorgt u dat hulp niet stopt op de achttiende verjaardag?",
        5,
        BundleState.RECEIVED,
        ago=75,
        organisations=3,
    ),
    Bundled(
        "Voorbeeld: schuldhulp alleen via een formulier op internet",
        "Wilt u hulp bij het invullen regelen?",
        7,
        BundleState.OFFERED,
        ago=58,
    ),
    Bundled(
        "Voorbeeld: brieven die te moeilijk zijn",
        "Kunnen de brieven korter, en kan er een tolk bij?",
        8,
        BundleState.ASKED_BACK,
        ago=25,
        asked_back="Om welke brieven gaat het vooral?",
    ),
    Bundled(
        "Voorbeeld: een woning zonder trap",
        "Hoeveel woningen zonder trap komen erbij, en wanneer?",
        6,
        BundleState.RECEIVED,
        ago=8,
        is_named=False,
    ),
    Bundled(
        "Voorbeeld: werken en dan weken wachten op geld",
        "Kunt u een voorschot betalen tot het is uitgerekend?",
        11,
        BundleState.OFFERED,
        ago=3,
    ),
    Bundled(
        "Voorbeeld: druk om zelf te besluiten",
        "Wilt u afspreken dat wij geen besluiten schrijven?",
        10,
        BundleState.READ,
    ),
    Bundled(
        "Voorbeeld: mantelzorgers krijgen het te laat te horen",
        "Wie vertelt mantelzorgers wat er is?",
        9,
        BundleState.READING,
    ),
    Bundled(
        "Voorbeeld: tussen gemeente en zorgkantoor",
        "Wie betaalt door tot het duidelijk is?",
        4,
        BundleState.DRAFT,
        organisations=1,
    ),
    Bundled(
        "Voorbeeld: wachten aan de telefoon",
        "Kan er een terugbelknop komen?",
        1,
        BundleState.WITHDRAWN,
        ago=120,
    ),
)
