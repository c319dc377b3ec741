"""What words say together: places, what help is about, and words that say neither. Pure."""

from collections.abc import Iterable, Sequence, Set
from dataclasses import dataclass, field

from directory.criteria import Facet
from directory.places.answers import PlaceElsewhere, Topic
from directory.places.index import Index, Target
from directory.rules.place_names import joined

LONGEST_NAME = 6  # words
# Words of sentences in which people ask for help; as `place_names.words` spells them.
ASKING = """
    ik wij we mij me mijn mn ons onze u uw je jij jullie hij zij ze hem haar men er hier daar die
    dit dat deze wie wat waar hoe welke wanneer waarom
    ben is zijn was heb hebben heeft had woon woont wonend woonachtig wil willen wilt kan kunnen
    mag moet moeten krijg krijgen kom ga gaan doe doen weet zoek zoeken zoekt zoekend vraag vragen
    bel bellen vind vinden geef geven regel regelen aanvragen aanvraag hoor sta
    in te bij op aan uit van voor met naar om over door tot als en of maar ook nog niet geen wel al
    de t een den der des dan nu even graag heel veel meer iets iemand alles zo via tegen zonder
    hulp help helpen helpt geholpen nodig ondersteuning ondersteuner hulpverlening hulpvraag steun
    advies informatie info probleem problemen vragen contact organisatie loket dringend spoed snel
    clientondersteuning clientondersteuner onafhankelijke onafhankelijk gratis
    moeder vader zoon dochter broer zus man vrouw partner vriend vriendin buurman buurvrouw
    postcode plaats woonplaats adres stad dorp wijk buurt regio omgeving nabij dichtbij nederland
    holland netherlands nl
    i am my need needs i'm im the a an at near live living looking want please for with from to
    about support
"""
# Behind the name of a town: which part of it, which does not matter to us.
PARTS = """
    noord oost zuid west noordoost noordwest zuidoost zuidwest centrum binnenstad stad city
    north east south
"""
OF_ASKING = frozenset(ASKING.split())
PARTS_OF_TOWN = frozenset(PARTS.split())


@dataclass(frozen=True)
class Said:
    """What was understood of a row of words; `unknown` are the words left over, in their order."""

    topics: tuple[Topic, ...] = ()
    places: tuple[Sequence[Target], ...] = ()  # for each name that was said: whom it can mean
    elsewhere: PlaceElsewhere | None = None
    about_places: tuple[str, ...] = ()  # the words without topics, and without small ones around
    unknown: tuple[str, ...] = ()
    of_topics: frozenset[str] = frozenset()  # the words that say what help is about

    @property
    def candidates(self) -> list[Target]:
        """Everybody whom one of the names can mean."""
        return [target for targets in self.places for target in targets]


@dataclass
class _Reader:
    """Claims words, the longest names and topics first."""

    index: Index
    parts: Sequence[str]
    is_free: list[bool] = field(init=False)
    topics: dict[Topic, None] = field(default_factory=dict)
    of_topics: set[int] = field(default_factory=set)
    places: list[Sequence[Target]] = field(default_factory=list)
    elsewhere: PlaceElsewhere | None = None

    def __post_init__(self) -> None:
        self.is_free = [True] * len(self.parts)

    def read(self) -> None:
        for length in range(min(len(self.parts), LONGEST_NAME), 0, -1):
            for start in range(len(self.parts) - length + 1):
                here = range(start, start + length)
                if all(self.is_free[at] for at in here):
                    self._claim(here)

    def _claim(self, here: range) -> None:
        parts = [self.parts[at] for at in here]
        key = joined(parts)
        if len(parts) == 1 and parts[0] in OF_ASKING | PARTS_OF_TOWN:
            return
        if topic := self.index.topics.get(key):
            self.topics[topic] = None
            self.of_topics |= set(here)
        elif targets := self.index.names.get(key):
            self.places.append(targets)
        elif elsewhere := self.index.elsewhere.get(key):
            self.elsewhere = elsewhere
        else:
            return
        for at in here:
            self.is_free[at] = False


def understand(index: Index, parts: Sequence[str]) -> Said:
    """Say what these words name. A name of several words comes before its words alone."""
    reader = _Reader(index, parts)
    reader.read()
    free = [part for part, is_free in zip(parts, reader.is_free, strict=True) if is_free]
    others = [part for at, part in enumerate(parts) if at not in reader.of_topics]
    parts_of_town: Set[str] = PARTS_OF_TOWN if reader.places else frozenset()
    return Said(
        topics=_narrowest(reader.topics),
        places=tuple(reader.places),
        elsewhere=reader.elsewhere,
        about_places=tuple(_without_ends(others)),
        of_topics=frozenset(parts[at] for at in reader.of_topics),
        unknown=tuple(part for part in free if part not in OF_ASKING | parts_of_town),
    )


def _narrowest(topics: Iterable[Topic]) -> tuple[Topic, ...]:
    """Leave out fields of life beside a law or a group: "wmo zorg" is about the Wmo."""
    narrow = tuple(topic for topic in topics if topic[0] is not Facet.DOMAIN)
    return narrow or tuple(topics)


def _without_ends(parts: Sequence[str]) -> Sequence[str]:
    """Leave out the words of asking before and behind."""
    said = [at for at, part in enumerate(parts) if part not in OF_ASKING]
    return parts[said[0] : said[-1] + 1] if said else ()
