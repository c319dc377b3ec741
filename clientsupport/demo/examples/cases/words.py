"""What stands in the cases of the example persons who log in: short, and about nobody."""

from collections.abc import Mapping

from intake.enums import Activity

ALIASES = [
    "Voorbeeld: de man met de hond",
    "Voorbeeld: mevrouw van de rode fiets",
    "Voorbeeld: het gezin boven de bakker",
    "Voorbeeld: de buurvrouw van de bibliotheek",
    "Voorbeeld: belt altijd op dinsdag",
]
STEPS = [
    "Bellen of de brief er is.",
    "Samen het gesprek met de gemeente voorbereiden.",
    "Vragen hoe het gesprek ging.",
    "Het formulier nakijken en opsturen.",
    "Nabellen bij het zorgkantoor.",
    "Afspreken wat er na de vakantie nodig is.",
]
OTHER_NOTE = "Gesproken over hoe het nu gaat en wat er nog nodig is."
NOTES: Mapping[str, str] = {
    Activity.ADVICE: "Uitgelegd wat cliëntondersteuning doet, en waar men kan aanvragen.",
    Activity.CLARIFYING: "Samen op een rij gezet wat er speelt. Drie vragen gekozen voor nu.",
    Activity.APPLYING: "De aanvraag samen ingevuld. Er ontbreekt nog één bewijsstuk.",
    Activity.OBJECTING: "Het besluit gelezen. De termijn voor bezwaar loopt nog vier weken.",
    Activity.FOLLOWING: "De hulp is begonnen. Over een maand kijken wij of het past.",
    Activity.FULL_PICTURE: "Het hele beeld besproken: wonen, geld, gezondheid en wie er helpt.",
    Activity.SHORT_CYCLE: "Even bijgepraat. Er is geen nieuwe vraag.",
    Activity.GROUP: "Bijeenkomst over brieven van de overheid. Acht mensen waren er.",
}
