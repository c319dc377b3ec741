"""Words that are no names of places, as `place_names.words` spells them. Pure."""

import re

# Words of sentences in which people ask for help.
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
    thuis postcode plaats woonplaats adres stad dorp wijk buurt regio omgeving nabij dichtbij
    nederland holland netherlands nl
    i am my need needs i'm im the a an at near live living looking want please for with from to
    about support
"""
# Behind the name of a town: which part of it, which does not matter to us.
PARTS = """
    noord oost zuid west noordoost noordwest zuidoost zuidwest centrum binnenstad stad city
    north east south
"""
# Before or behind a name: somebody lives near it, or not there. Small words may stand between.
NEARNESS = """
    niet geen nooit behalve bij nabij dichtbij vlakbij naast buiten rond rondom tussen omgeving
    regio buurt not near nearby around outside between except
"""
LINKS = "in de het t den der van uit voor meer ver te aan stad dorp the of from en and"
# Districts that many towns have, by their theme, as `place_names.joined` spells them.
THEMES = """
    schilder schilders vogel vogelen bloemen zeehelden indische rivieren oranje componisten
    muzikanten schrijvers dichters bomen planten kruiden vruchten staatslieden juliana wilhelmina
    emma molen sterren planeten regenboog kunstenaars burgemeesters eilanden archipel staten
    edelstenen transvaal
"""
# Words that people type here without asking: alone they are no place with a typing error.
EVERYDAY_WORDS = """
    baby mens mensen niemand post bank gas water verhuizen kamer bed bus trein auto fiets wandelen
    lopen pijn ziek dokter hart hoofd rug knie bang boos moe alleen slaap slapen dood rouw ruzie
    rechter advocaat politie wet recht rechten regel regels oud ouder taal paspoort hallo hoi dank
    bedankt ja nee goed slecht vandaag morgen centraal later ooit
"""
OF_ASKING = frozenset(ASKING.split())
ORDINARY = frozenset(EVERYDAY_WORDS.split())
PARTS_OF_TOWN = frozenset(PARTS.split())
DOUBTS = frozenset(NEARNESS.split())
DOUBTS_BEHIND = frozenset({"niet", "not", "omgeving", "regio", "buiten"})
BETWEEN = frozenset(LINKS.split())
OF_MANY_TOWNS = re.compile(
    rf"(?:de)?(?:{'|'.join(THEMES.split())})(?:wyk|buurt|kwartier)|transvaal"
)
