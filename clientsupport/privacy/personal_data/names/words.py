"""Words before, between and after names, and words that are never one. Pure."""

import itertools

from clientsupport.privacy.personal_data.names.lists import fold


def _words(*lines: str) -> frozenset[str]:
    return frozenset(fold(word) for word in itertools.chain.from_iterable(map(str.split, lines)))


def _phrases(*lines: str) -> dict[str, tuple[tuple[str, ...], ...]]:
    """Phrases by their last word, longest first."""
    by_last: dict[str, list[tuple[str, ...]]] = {}
    for phrase in itertools.chain.from_iterable(line.split(",") for line in lines):
        words = tuple(map(fold, phrase.split()))
        by_last.setdefault(words[-1], []).append(words[:-1])
    return {last: tuple(sorted(before, key=len, reverse=True)) for last, before in by_last.items()}


# Behind these stands a name, whatever it looks like.
SAYS_NAME = _phrases(
    "ik heet,ikheet,mijn naam is,naam is,naam was,genaamd,spreekt met,voornaam,naam,achternaam",
    "roepnaam,meisjesnaam,voornaam is,achternaam is,roepnaam is,naam cliënt",
    "hij heet,zij heet,ze heet,die heet,wij heten,ze heten,die heten,heet ik,heet hij,heet ze",
    "my name is,my name's,name is,names are,named,is called,i am called,his name is,her name is",
    "benim adım,adım,ismim,benim ismim,adı,ismi",
    "nazywam się,mam na imię,na imię,imię,nazwisko,nazywa się",
    "мене звати,мене звуть,звати,моє ім'я,ім'я,меня зовут,зовут,мое имя,казвам се",
    "اسمي,اسمى,إسمي,اسمه,اسمها",
    "je m'appelle,m'appelle,mon nom est,me llamo,mi nombre es,mi chiamo,mă numesc",
    "numele meu este,meu nome é,me chamo",
    "ich heiße,ich heisse,mein name ist,mi nomber ta,mi yama,mi nen na,mi nen,a nevem",
    "tôi tên là,tên tôi là,tên là,magacaygu waa,magacaygu,magacayga waa,sunt,namn ar,نام من",
    "اسم من",
)
# Behind these a capital or a known name makes a name.
RELATIONS = _words(
    "zoon zoontje zoons dochter dochtertje dochters man mannetje vrouw moeder vader mama papa",
    "mam pap ma oma opa omaatje",
    "grootmoeder grootvader broer broertje broers zus zusje zussen zuster kind kinderen kindje",
    "kleinkind kleinzoon kleindochter",
    "partner vriend vriendin buurman buurvrouw buurmeisje buurjongen nicht nichtje neef neefje",
    "tante oom ex ex-man ex-vrouw",
    "schoonmoeder schoonvader schoonzoon schoondochter schoonzus schoonzusje zwager stiefzoon",
    "stiefdochter stiefvader stiefmoeder",
    "pleegzoon pleegdochter pleegkind pleegmoeder pleegvader echtgenoot echtgenote verloofde",
    "peetoom tweeling kids jongste oudste",
    "begeleider begeleidster begeleiders mentor bewindvoerder curator consulent consulente",
    "huisarts wijkverpleegkundige",
    "cliëntondersteuner contactpersoon hulpverlener hulpverleenster casemanager casemanagers",
    "psychiater psycholoog advocaat",
    "advocate collega baas docent docente leraar lerares juf juffrouw meester coach jobcoach",
    "verpleegkundige verzorgende",
    "verzorgster zorgverlener mantelzorger werker werkster ambtenaar wethouder ondersteuner",
    "behandelaar therapeut arts",
    "specialist logopedist fysiotherapeut ergotherapeut regisseur gezinsvoogd voogd voogdes",
    "wijkcoach hulp huishoudster",
    "adviseur medewerker medewerkster klantmanager coordinator directeur dominee pastoor imam",
    "pater zuster broeder stagiaire",
    "baby peuter kleuter puber jongen meisje huisgenoot kamergenoot makker maat zorgboer cliënt",
    "patiënt bewoner bewoonster",
    "son daughter husband wife mother father mom mum dad brother sister grandmother grandfather",
    "uncle aunt friend neighbour",
    "neighbor partner boyfriend girlfriend kid child nephew niece cousin carer caregiver",
    "supporter lawyer doctor",
    "ابني ابنتي زوجي زوجتي أمي امي أبي ابي أخي اخي أختي اختي السيد السيدة",
    "oğlum kızım eşim annem babam kardeşim abim ablam mąż żona syn córka mama tata мій син дочка",
    "чоловік дружина сын дочь муж жена",
)
TITLES = _words(
    "meneer mijnheer mevrouw mevr mvr mw mevrouwtje dhr hr mr mrs ms miss dr drs ir ing prof",
    "dokter doctor fam familie heer heren",
    "gezin professor pan pani bay bayan herr frau madame monsieur señor señora weduwe wed mej",
    "mejuffrouw zuster",
)
# Whose name people write in small letters behind what they are: "tandarts de boer".
WORKERS = _words(
    "huisarts arts tandarts kinderarts bedrijfsarts specialist neuroloog cardioloog chirurg",
    "psychiater psycholoog fysiotherapeut therapeut behandelaar advocaat notaris bewindvoerder",
    "curator consulent wethouder rechter",
)
CALLED = TITLES | WORKERS
GREETINGS = _words(
    "groet groeten groetjes mvg gr grt grtjs liefs hoogachtend groetjes grts xx regards",
    "pozdrawiam saygılar",
)
# Behind these a family name in small letters is one, as behind "meneer".
IN_NAME_OF = _phrases(
    "t n v,tnv,tav,t a v,ten name van,op naam van,op naam,op de naam van,in name of,account of",
    "rekeninghouder,contactpersoon is,afzender,ondertekend,getekend",
)
I_AM = _phrases(
    "ik ben,i am,i'm,im,ben ik,this is,hoi met,hallo met,dag met,namens,t n v,tnv,tav,t a v",
    "jestem,я,je suis,ich bin",
)
WITH_SOMEBODY = _phrases(
    "samen met,getrouwd met,gescheiden van,moeder van,vader van,ouder van,ouders van,zoon van",
    "dochter van,volgens,mantelzorger van,mantelzorger voor,partner van,zus van,broer van",
    "spreek met,together with,heet,heten",
)
PARTICLES = _words(
    "van de der den het ter ten te 't v d vd vander vande vanden in op el al ben bin bint ibn",
    "abu ait aït oulad ould du la le da",
    "dos das do di del della von zu zum af mac mc san santa los las y op't in't bou",
)
CUES = frozenset([*SAYS_NAME, *I_AM, *WITH_SOMEBODY, *IN_NAME_OF]) | RELATIONS | TITLES | GREETINGS
MAY_START = CUES | PARTICLES
FILLERS = _words(
    "is dus eigenlijk trouwens ook genaamd heet heten hete van genoemd die naam echte volledige",
    "is: ta",
)
AND = _words(
    "en and ve und et та",
)
STARTS_SENTENCE_OF_NAME = _words(
    "is heeft woont krijgt kan moet gaat komt zit belt was had zegt zei mag slaapt wordt werd",
    "hoort doet werkt wil wilde",
    "vindt vraagt vroeg kreeg kwam ging has needs",
)

# What only people do: "mark zegt", "roos belde".
OF_PEOPLE = _words(
    "zegt zei zeggen belt belde vraagt vroeg vindt vond woont vertelt vertelde beloofde schreef",
    "denkt dacht weet wist snapt begrijpt luistert helpt hielp heet says said told asked called",
    "meegaat meekomt meehelpt langskomt oppast verzorgt tolkt kookt huilt lacht",
)
WHOSE = _words("mijn onze m'n mn zijn haar hun my our")
MEASURES = _words(  # what a number counts that is no age
    "euro procent kilo gram meter cm uur minuten dagen weken maanden keer stuks graden km"
)
WORKS_AT = _words(
    "gemeente thuiszorg wijkteam buurtteam buurtzorg zorg taxi uwv svb ciz loket dagbesteding",
    "school opvang huishouding hulp team woningbouw apotheek huisarts jeugdzorg instelling groep",
)
BEFORE_SOMEBODY = _words(
    "met van door aan bij voor naar volgens dat of want als toen omdat sinds jullie zodat with",
)
NO_NAME_IN_SMALL = _words(  # names that are on the lists and mean something in small letters
    "koos hema bali hayat umut sabah bahar skip line mai che lee sai may rosa ole mari storm boy",
    "enzo lope yeter mama nana hen perry wilson lever gill fem lux dale god job",
)

# Never a name, nor a part of one, also with a capital.
_DUTCH = (
    "laten erop leningen heere heeren eşim başım kira kolega siostra",
    "aan aangezien aanvraag abonnement achter advies afspraak al alle alleen alles als",
    "alsjeblieft alstublieft altijd alvast ander andere",
    "anders bedankt begeleiding beide ben best beste bezig bezwaar bij bijna blij boos brief",
    "buiten daar daarna daarom daardoor dag",
    "dan dank dankbaar dat de dement depressief deze dezelfde die dit doe doen doet dood door",
    "doordat druk dus echt een eens eerst",
    "een eigen eigenlijk elk elke en enige enorm er erg ergens eten even gaan gaat gauw geboren",
    "gebruikt geeft geen gehandicapt",
    "gehoord gek gelukkig gemeente genoeg gescheiden gesprek gestopt getrouwd gevallen gewoon",
    "goed goede goedemiddag goedemorgen goedenavond",
    "goedendag graag groot had haar hallo halve hard heb hebben heeft heel hele helemaal help",
    "helpen helpt hem hen het hier hij hoe hoeft",
    "hoi hoog hoop huis hulp hun huidige iedereen iemand iets ik in inmiddels is ivm ja jammer",
    "je jij jou jouw juist jullie kan kapot",
    "klaar klein kom komen komt kon krijg krijgen krijgt kunnen kunt kwijt laat lang langer",
    "later licht lief lieve maar maken man mag me",
    "meer mee meestal mekaar men mensen met mij mijn min minder misschien moe moest moet moeten",
    "mogen moment morgen na naar naast nadat nee",
    "nergens niemand niet niets nog nooit nou nu nummer of om omdat onder ongelukkig ons onze",
    "ook op opeens open over overal overleden pas",
    "per pijn plotseling precies samen s'avonds sinds slecht snel soms speciaal sta staat steeds",
    "straks tegen ten ter terug terwijl te thuis",
    "toch toe toen tot tussen twee drie vier vijf zes zeven acht negen tien u uit uw vaak van",
    "vanaf vandaag vanwege veel ver verder verdrietig",
    "verstandelijk verward via volgens volwassen voor vooral voordat vorige waar waarom wachten",
    "wachtende want wanneer waren was wat we weer",
    "weet weg wegens wel weinig welk welke welkom wie wij wil wilde willen woon woont wonen word",
    "worden wordt wou zag zal ze zeer zeg zegt zei",
    "zeker zelf zelfs zelfstandig zich zij zijn ziek zit zo zoek zoals zoekt zodat zonder zorg",
    "zou zoveel zowel zoon dochter vrouw moeder",
    "vader broer zus kind kinderen oma opa gisteren eergisteren binnen beneden boven boos bang",
    "alleenstaand werkloos autistisch blind doof slechtziend",
    "slechthorend invalide zwanger verhuisd verlamd afhankelijk eenzaam sociaal samenwonend",
    "gestrest overbelast bereikbaar aanwezig bezorgd",
    "benieuwd tevreden ontevreden ouder jong oud jaar jarige degene diegene dezelfde iemands",
    "dement verslaafd dakloos thuisloos zeventig tachtig",
    "vertelde vertelt vond vindt dacht denkt belde belt bellen zegt zeggen sprak spreekt werkt",
    "werkte hielp vroeg vraagt stuurde stuurt kreeg",
    "kwam ging liep loopt ligt lag viel deed bleef blijft leeft leefde overleed slaapt eet",
    "drinkt rookt schreef schrijft heet heten hoort hoorde",
    "aanvragen ondersteuning verwarring vandaan mezelf jezelf zichzelf hemzelf haarzelf onszelf",
    "anoniem graag dringend spoed hartelijk",
    "vriendelijke vriendelijk hartelijke bvd dankje dankjewel dankuwel alvorens mvg groet",
    "groeten groetjes liefs hopelijk waarschijnlijk",
    "afgelopen volgende komende vorig elkaar beiden allebei beter erger zwaar zware lichte",
    "gezond ongezond chronisch psychisch lichamelijk",
    "begrijp begrijpt snap snapt weten zoeken zou zouden nieuwe nieuw vaste oude tijdelijk",
    "tijdelijke zelfde echter overigens namelijk",
    "totaal eindelijk onlangs laatst geleden sindsdien voorlopig binnenkort ooit trots mooi fijn",
    "leuk lekker raar vreemd vervelend erg zorgen",
    "telefonisch schriftelijk graag fam mevrouw meneer dokter dhr mevr mw heer wajonger zzp",
    "zzp'er nl",
)
_OTHERS = (
    "the a an and or but not no yes i we you he she it they my your his her our their is am are",
    "was were be been have has had do does did",
    "can could will would should may might must need needs want who what where when why how this",
    "that these those here there from with",
    "without for of to in on at by as if so because very too also just only still since after",
    "before help please thanks hello hi dear",
    "looking trying living very sick ill disabled deaf blind tired afraid married divorced sorry",
    "happy sad alone old years dutch called writing asking unable",
    "ve bir bu da de çok ben benim için ile ama hasta var yok ne nasıl yardım evet hayır adım şu",
    "hollanda hollanda'da yaşında",
    "i nie jest się na w z do to jak ale mam mnie moja mój chory potrzebuję proszę z polski",
    "jestem",
    "ich wir sie du er es und oder aber nicht kein keine mein meine dein ihr ihre der die das ein",
    "eine mit ohne für bei seit mann frau bad haus hilfe kind kinder mutter vater tochter sohn",
    "schwester bruder eltern oma opa antrag wohnung pflege krankenhaus arzt pflegedienst geld",
    "rollstuhl treppe zimmer bett amt stadt gemeinde termin brief woche tag jahr jahre uhr euro",
    "я ти він вона ми ви не це та і з в у на до як але мій моя мене потрібна допомога україни",
    "хвора хворий",
    "أنا انا و من في على إلى لا ما هذا هذه مع عن مريض مريضة وأحتاج أحتاج وأعيش أعيش هو هي كان",
    "يعاني",
)
_FIELD = (
    "wmo wlz zvw jeugdwet participatiewet wajong wia wao aow anw bbz pgb zin uwv svb ciz cak duo",
    "ind coa ggd ggz mee zonmw rvs belastingdienst",
    "gemeente stichting vereniging zorgkantoor zorgverzekeraar wijkteam sociaal team loket",
    "buurtteam buurtzorg thuiszorg politie kerk moskee",
    "rode kruis leger heils humanitas philadelphia cordaan menzis vgz cz zilveren achmea salland",
    "dsw onvz ohra fbto vluchtelingenwerk",
    "juridisch veilig kindertelefoon slachtofferhulp zorgbelang movisie vng regelhulp mantelzorg",
    "mantelzorgnl ieder per saldo zonnebloem voedselbank",
    "maandag dinsdag woensdag donderdag vrijdag zaterdag zondag januari februari maart april mei",
    "juni juli augustus september oktober november december",
    "monday tuesday wednesday thursday friday saturday sunday january february march may june",
    "july august october",
    "kerst pasen pinksteren ramadan suikerfeest moederdag vaderdag sinterklaas nederland holland",
    "belgië duitsland europa turkije marokko suriname",
    "curaçao aruba polen oekraïne syrië irak iran somalië eritrea ethiopië afghanistan bonaire",
    "antillen indonesië vietnam china india frankrijk",
    "nederlands nederlandse nederlander turks pools arabisch engels oekraïens duits frans",
    "somalisch tigrinya farsi dari spaans russisch berbers papiamentu papiaments sranan hindi",
    "marokkaan marokkaans turk surinamer surinaams antilliaan pool poolse syriër christen moslim",
    "hindoe jood katholiek islamitisch",
    "english polish turkish arabic ukrainian ukrainians moroccan syrian muslim refugee",
    "amsterdam rotterdam utrecht eindhoven groningen tilburg almere breda nijmegen apeldoorn",
    "haarlem arnhem enschede amersfoort zaanstad zwolle",
    "leiden maastricht dordrecht zoetermeer ede westland alkmaar emmen venlo delft deventer",
    "helmond oss hengelo purmerend lelystad friesland drenthe overijssel",
    "gelderland limburg zeeland brabant flevoland noord zuid oost west corona covid adhd ass",
    "autisme parkinson alzheimer ms als down asperger",
    "wet regeling besluit artikel lid bureau raad commissie rechtbank ministerie inspectie",
    "cliëntenraad zorgaanbieder instelling locatie afdeling",
    "nova vitaal zorggroep ziekenhuis huisarts huisartsen polikliniek kliniek school basisschool",
    "mbo hbo vmbo havo vwo dagbesteding",
    "whatsapp facebook google teams zoom digid mijnoverheid email internet tv ov valys regiotaxi",
    "scootmobiel rolstoel traplift rollator",
)
NO_NAME = _words(*_DUTCH, *_OTHERS, *_FIELD)
# "Ik ben Nederlandse": how words for peoples, beliefs and states begin.
PEOPLES = (
    "neder", "turk", "marokk", "pools", "oekra", "syri", "surin", "antill", "afgha", "irak",
    "iran", "somal", "eritr", "duits", "belg", "engels", "frans", "spaans", "ghane", "niger",
    "ethiop", "koerd", "arabi", "russi", "bulga", "roeme", "hongaar", "chine", "vietna", "indones",
    "moluk", "hindoest", "portug", "italia", "grieks", "kaapver", "europ", "moslim", "christ",
    "katholi", "protest", "islam", "joods", "hindoe", "wajong", "mantelzorg", "gehandicap",
)  # fmt: skip
# A capital word with such an end behind "ik ben" says what somebody is, not who.
NOUN_ENDS = (
    "zorger", "ende", "ist", "iste", "loos", "sche", "isch", "achtig", "heid", "ing", "eerd",
    "teur", "baar", "lijk", "hulp", "ouder", "patiënt", "student", "'er", "arts", "gebruiker",
    "nemer", "houder", "patient", "bewoner", "lijder", "werker", "ganger", "zieke",
)  # fmt: skip
INSTITUTIONS = (
    "ziekenhuis", "ziekenhuizen", "school", "kliniek", "college", "centrum", "huis", "stichting",
    "lyceum", "gasthuis", "hospice", "mc", "umc", "zorg", "zorggroep", "instituut", "fonds",
    "universiteit", "hogeschool", "mavo", "kerk", "museum", "bibliotheek", "park", "straat",
    "laan", "plein", "weg", "kade", "hof", "flat", "toren", "polder", "groep", "foundation",
    "hospital", "stadion", "kapper", "bakkerij", "academie", "praktijk", "bv",
)  # fmt: skip
BEFORE_NO_NAME = _words(
    "stichting sint st. st vereniging restaurant café zorggroep ziekenhuis wet methode",
    "ziekenhuis school college huize kliniek basisschool verpleeghuis",
    "zorgcentrum woonzorgcentrum zorginstelling winkel supermarkt syndroom firma bedrijf",
    "gemeente stad dorp provincie plaats wijk buurthuis hospice apotheek",
    "praktijk syndrome disease organisatie",
)
ILLNESSES = _words(
    "syndroom ziekte test schaal index methode wet lijn akkoord norm syndrome disease",
)
PHRASES = (
    ("albert", "heijn"), ("jan", "linders"), ("anne", "frank"), ("van", "dale"), ("leo", "kanner"),
    ("willem", "schrikker"), ("antoni", "van"), ("jeroen", "bosch"), ("albert", "schweitzer"),
    ("martin", "luther"), ("hersenstichting",), ("ronald", "mcdonald"), ("jeroen", "pit"),
    ("het", "roode"), ("van", "gogh"), ("van", "der", "valk"), ("michael", "page"),
    ("johan", "cruijff"), ("roessingh",), ("prinses", "maxima"), ("maria", "hoeve"),
    ("gilles", "de", "la"), ("van", "den", "haag"), ("albert", "hein"),
    ("dirk", "van", "den", "broek"), ("joris", "zorg"),
)  # fmt: skip
# Compounds with these are buildings and organisations.
BUILDINGS = (
    "ziekenhuis", "school", "kliniek", "college", "centrum", "stichting", "lyceum", "gasthuis",
    "zorggroep", "instituut", "fonds", "universiteit", "straat", "laan", "plein", "flat", "toren",
    "praktijk", "gracht", "singel", "weg",
)  # fmt: skip
BEFORE_LETTER = _words(
    "groep klas vitamine hepatitis type categorie punt optie plan huis gebouw blok lid bijlage",
    "influenza artikel",
)
# Behind "de" with a capital these are family names.
BEHIND_DE = _words(
    "jong boer groot haan graaf wit bruin bruijn koning lange leeuw rooij ruiter vos kok jonge",
    "winter waal beer ridder jager",
    "bakker smit vries visser lang haas zwart klerk heer bruyn nijs geus backer roo rijke wilde",
    "zeeuw kleine brouwer mol",
)
