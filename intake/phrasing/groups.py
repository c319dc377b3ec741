"""Groups of words that phrases name with @. Pure; Dutch with English beside it.

The names are Dutch: editors write them. docs/danger.md says what each holds.
"""

_PARTNERS = (
    "man/vrouw/vriend/vriendin/partner/ex/exman/exvrouw/exvriend/expartner/verloofde/echtgenoot"
    "/echtgenote/verkering/husband/wife/boyfriend/girlfriend/spouse/fiance"
)
_PARENTS = (
    "vader/moeder/papa/mama/pappa/mamma/pa/ma/ouders/ouder/stiefvader/stiefmoeder/pleegvader"
    "/pleegmoeder/pleegouders/stiefouder/opa/oma/oom/tante"
    "/father/mother/dad/daddy/mum/mom/mommy/mummy/parents/stepfather/stepdad/stepmother/stepmom"
    "/uncle/aunt/grandfather/grandpa"
)
_SMALL = (
    "kinderen/kids/kindje/kindjes/kindertjes/zoontje/zoontjes/dochtertje/dochtertjes/baby/babys"
    "/peuter/peuters/kleuter/kleuters/broertje/broertjes/zusje/zusjes/neefje/neefjes/nichtje"
    "/nichtjes/meisje/meisjes/jongetje/jongetjes/buurmeisje/buurkind/buurkinderen/buurjongen/buurjongetje/kleinkind"
    "/kleinkinderen/pleegkind/stiefkind/stiefkinderen/pleegkinderen/kleine/kleintje/kleinzoon"
    "/kleindochter/kind/zuigeling/tweeling/leerling/leerlinge/tiener/puber/kindertje"
    "/child/children/kid/toddler/infant"
)
_YOUNG = f"{_SMALL}/zoon/zoons/dochter/dochters/stiefzoon/stiefdochter/son/sons/daughter/daughters"
_FAMILY = (
    "broer/broers/zus/zoon/dochter/neef/nicht/zwager/schoonzus/schoonvader/schoonmoeder"
    "/schoonouders/schoonfamilie/schoonzoon/schoondochter/familie/stiefzoon/stiefbroer"
    "/brother/sister/son/daughter/cousin/family/nephew"
)
_OTHERS = (
    "hij/zij/ze/iemand/buurman/buurvrouw/buurjongen/huisgenoot/kamergenoot/verzorger/verzorgster"
    "/begeleider/begeleidster/hulpverlener/zorgverlener/medebewoner/bewoner/leraar/meester/juf"
    "/mantelzorger/trainer/baas/kennis/jongen/jongens/loverboy/dealer/he/she/they/somebody/someone/neighbour"
    "/neighbor/caregiver/carer/teacher/coach"
)
_CARERS = (
    "verzorger/verzorgster/verzorgende/verzorgers/verpleger/verpleegster/verpleegkundige/zuster"
    "/nachtzuster/nachtdienst/nachtzorg/broeder/*begeleider/*begeleiders/*begeleidster/begeleiding"
    "/hulp/thuishulp/zorghulp/thuiszorg/zorgmedewerker/zorgmedewerkster/medewerker/medewerkster"
    "/zorgverlener/hulpverlener/personeel/*chauffeur/oppas/groepsleider/groepsleiding/leidster"
    "/masseur/fysio/fysiotherapeut/therapeut/behandelaar/bewindvoerder/tehuis/verpleeghuis"
    "/verzorgingshuis/woongroep/instelling/carer/caregiver/nurse/driver/helper/aide/staff"
)
_NEXT_DOOR = (
    "buren/buurman/buurvrouw/hiernaast/ernaast/bovenburen/onderburen/overburen/bovenbuurman"
    "/bovenbuurvrouw/onderbuurman/onderbuurvrouw/overbuurman/overbuurvrouw/boven/hierboven"
    "/hieronder/muur/plafond/overkant/neighbours/neighbors/neighbour/neighbor/upstairs"
)
_VICTIMS = (
    "mij/me/ons/haar/hem/moeder/mama/mam/ma/moeke/vader/papa/pap/pa/opa/oma/man/vrouw/zoon/dochter"
    "/broer/zus/tante/oom/schoonmoeder/schoonvader/mevrouw/meneer/client/clienten/bewoner/bewoners"
    "/bewoonster/patient/patiente/ouderen/elkaar"
)
_NEAR = "buurman/begeleider/verzorger/huisgenoot/mantelzorger"

GROUPS = {
    "partner": _PARTNERS,
    "ouder": _PARENTS,
    "klein": _SMALL,
    "kind": _YOUNG,
    "familie": f"{_FAMILY}/{_PARENTS}",
    "naaste": f"{_PARTNERS}/{_FAMILY}/{_PARENTS}/{_NEAR}",
    "wie": f"{_PARTNERS}/{_FAMILY}/{_PARENTS}/{_OTHERS}",
    "mij": "mij/me/ons/us/mich",
    "hem": "mij/me/ons/hem/haar/us/him/her/them/moeder/vader/oma/opa/elkaar",
    "zorger": _CARERS,
    "buren": _NEXT_DOOR,
    "ander": _VICTIMS,
    "lijf": (
        "been/benen/bovenbeen/bovenbenen/dij/dijen/borst/borsten/billen/kont/lichaam/lijf/kruis"
        "/knie/hals/buik"
    ),
    "zelf": (
        "mijzelf/mezelf/zichzelf/haarzelf/hemzelf/jezelf/zich/myself/himself/herself/themselves"
    ),
    "slaan": "slaat/slaan/sla/slat/sloeg/sloegen/geslagen/slaande",
    "pijnigen": (
        "schopt/schoppen/schopte/geschopt/trapt/trapte/trapten/getrapt/stompt/stompen/stompte"
        "/gestompt/knijpt/knijpen/kneep/geknepen/bijt/gebeten/duwt/duwen/duwde/geduwd/smijt/gesmeten"
        "/gooit/gooide/gegooid/wurgt/wurgde/gewurgd/grijpt/greep/gegrepen/krabt/gekrabd/spuugt"
        "/spugen/gespuugd/brandt/geslagen/meppen/mept/gemept/rammen/ramt/geramd/steekt/gestoken"
    ),
    "hitting": (
        "hit/hits/hitting/beat/beats/beating/beaten/punch*/kicks/kicked/slap/slaps/slapped"
        "/slapping/choke*/choking/strangl*/shoves/shoved/burns/burned"
    ),
    "schaden": (
        "mishandel*/misbruik*/verkracht*/aangerand/aanrand*/betast*/aangeraakt/opgesloten"
        "/hardhandig*/uithuwelijk*/uitgehuwelijkt/verwaarloos*/verwaarloz*/uitgebuit/bedreigd/bedreigt/gewurgd/geschud/schudt/schudde"
        "/schudden/gestompt/geschopt/schopt/knijpt/smijt"
    ),
    "pillen": (
        "pil/pillen/tabletten/slaappillen/slaaptabletten/paracetamol/paracetamols/oxazepam/pills"
    ),
    "hoogte": (
        "trein/treinen/metro/brug/dak/flat/flatgebouw/balkon/raam/spoor/toren/gebouw/viaduct/rails"
        "/perron"
    ),
    "jong": (
        "6/7/8/9/10/11/12/13/14/15/16/17/zes/zeven/acht/negen/tien/elf/twaalf/dertien/veertien"
        "/vijftien/zestien/zeventien/six/seven/eight/nine/ten/eleven/twelve/thirteen/fourteen"
        "/fifteen/sixteen/seventeen"
    ),
    "jij": "ik/hij/zij/ze/i",
    "willen": "wil/wilt/willen/wou/wilde/wilden/wens/wenst/wensen",
}
