"""Every address of the portal, with what kind of page stands there.

A test walks the resolver and fails when an address is missing here, so that each new page has
to say what it is.
"""

import enum
from collections.abc import Iterator

from django.urls import URLPattern, URLResolver, get_resolver


class Kind(enum.Enum):
    PUBLIC = "kept by any cache, no cookie"
    BY_THE_CLOCK = "kept by any cache for a minute, no cookie"
    RESULTS = "kept by the visitor's browser only, no cookie"
    UNSTORED = "kept by nobody, no cookie"
    FORM = "kept by nobody, sets a cookie that goes with the browser"
    STAFF = "behind a login"


TEAM = "/organisatiebeheer/mensen/aanbieder/naast-utrecht/"
OFFER = "/organisatiebeheer/aanbod/naast-utrecht/"
LISTING = "/organisatiebeheer/organisatie/naast-utrecht/"
UUID = "00000000-0000-4000-8000-000000000000"

REQUEST = f"/werkplek/vraag/{UUID}/"
IMPORT = "/werkplek/zaken/inlezen/"
CASE = f"/werkplek/zaak/{UUID}/"
SIGNAL = f"/werkplek/signalen/{UUID}/"
HANDOVER = f"/werkplek/overdracht/{UUID}/"

# route name → kind of page, and an address of it that exists with the `listed` fixture
ADDRESSES: dict[str, tuple[Kind, str]] = {
    "health": (Kind.UNSTORED, "/healthz"),
    "security_txt": (Kind.PUBLIC, "/.well-known/security.txt"),
    "exit": (Kind.UNSTORED, "/verlaat/"),
    "home": (Kind.PUBLIC, "/"),
    "contact": (Kind.PUBLIC, "/contact/"),
    "privacy": (Kind.PUBLIC, "/privacy/"),
    "accessibility": (Kind.PUBLIC, "/toegankelijkheid/"),
    "independence": (Kind.PUBLIC, "/uitleg/onafhankelijkheid/"),
    "directory:guide_overview": (Kind.PUBLIC, "/uitleg/"),
    "directory:guide_rights": (Kind.PUBLIC, "/uitleg/uw-recht/"),
    "directory:guide_roles": (Kind.PUBLIC, "/uitleg/wie-doet-wat/?wet=wlz"),
    "directory:place": (Kind.PUBLIC, "/plaats/"),
    "directory:place_suggestions": (Kind.UNSTORED, "/plaats/suggesties/"),  # POST only
    "directory:search": (Kind.RESULTS, "/zoeken/?gemeente=utrecht"),
    "directory:municipality_detail": (Kind.BY_THE_CLOCK, "/gemeente/utrecht/"),
    "directory:offer_detail": (Kind.BY_THE_CLOCK, "/aanbod/naast-utrecht/"),
    "directory:provider_detail": (Kind.BY_THE_CLOCK, "/organisatie/naast-utrecht/"),
    # is it still right?
    "directory:confirm": (Kind.FORM, "/bevestigen/x/"),
    "directory:correction_report": (Kind.FORM, "/aanbod/naast-utrecht/klopt-niet/"),
    "directory:correction_follow": (Kind.FORM, "/klopt-niet/antwoord/"),
    "directory:my_corrections": (Kind.STAFF, "/organisatiebeheer/meldingen/"),
    "directory:correction": (Kind.STAFF, f"/organisatiebeheer/meldingen/{UUID}/"),
    "directory:quality": (Kind.BY_THE_CLOCK, "/open-data/kwaliteit/"),
    "directory:quality_csv": (Kind.BY_THE_CLOCK, "/open-data/kwaliteit.csv"),
    "intake:promises": (Kind.PUBLIC, "/hulpvraag/beloften/"),
    # what the directory says of a provider
    "directory:apply": (Kind.FORM, "/aanmelden/"),
    "directory:applied": (Kind.PUBLIC, "/aanmelden/verstuurd/"),
    "directory:applications": (Kind.STAFF, "/organisatiebeheer/aanmeldingen/"),
    "directory:application": (Kind.STAFF, f"/organisatiebeheer/aanmeldingen/{UUID}/"),
    "directory:reviews": (Kind.STAFF, "/organisatiebeheer/nakijken/"),
    "directory:stale": (Kind.STAFF, "/organisatiebeheer/verouderd/"),
    "directory:links": (Kind.STAFF, "/organisatiebeheer/links/"),
    "directory:link_right": (Kind.STAFF, "/organisatiebeheer/links/1/werkt/"),
    "directory:link_changed": (Kind.STAFF, "/organisatiebeheer/links/1/aangepast/"),
    "directory:my_listings": (Kind.STAFF, "/organisatiebeheer/"),
    "directory:my_declarations": (Kind.STAFF, "/organisatiebeheer/onafhankelijkheid/"),
    "directory:my_spreadsheets": (Kind.STAFF, "/organisatiebeheer/rekenblad/"),
    "directory:offer_edit": (Kind.STAFF, OFFER),
    "directory:offer_part": (Kind.STAFF, f"{OFFER}onderdeel/tekst/"),
    "directory:offer_row": (Kind.STAFF, f"{OFFER}rij/tijden/nieuw/"),
    "directory:offer_preview": (Kind.STAFF, f"{OFFER}voorbeeld/"),
    "directory:offer_discard": (Kind.STAFF, f"{OFFER}concept-weg/"),
    "directory:offer_confirm": (Kind.STAFF, f"{OFFER}klopt-nog/"),
    "directory:offer_withdraw": (Kind.STAFF, f"{OFFER}intrekken/"),
    "directory:offer_review": (Kind.STAFF, f"{OFFER}nakijken/"),
    "directory:provider_edit": (Kind.STAFF, LISTING),
    "directory:provider_merge": (Kind.STAFF, f"{LISTING}samenvoegen/"),
    "directory:offer_new": (Kind.STAFF, f"{LISTING}aanbod/nieuw/"),
    "directory:declaration": (Kind.STAFF, f"{LISTING}onafhankelijkheid/"),
    "directory:declaration_again": (Kind.STAFF, f"{LISTING}onafhankelijkheid/niets-veranderd/"),
    "directory:closures": (Kind.STAFF, f"{LISTING}dicht/"),
    "directory:closure_end": (Kind.STAFF, f"{LISTING}dicht/1/open/"),
    "directory:offer_appointments": (Kind.STAFF, f"{OFFER}afspraken/"),
    "directory:offer_appointments_end": (Kind.STAFF, f"{OFFER}afspraken/1/weg/"),
    "directory:listing_changes": (Kind.STAFF, f"{LISTING}wijzigingen/"),
    "directory:listing_restore": (Kind.STAFF, f"{LISTING}wijzigingen/1/terugzetten/"),
    "directory:spreadsheet": (Kind.STAFF, f"{LISTING}rekenblad/"),
    "directory:spreadsheet_xlsx": (Kind.STAFF, f"{LISTING}rekenblad/aanbod.xlsx"),
    "directory:spreadsheet_csv": (Kind.STAFF, f"{LISTING}rekenblad/aanbod.csv"),
    "directory:spreadsheet_ods": (Kind.STAFF, f"{LISTING}rekenblad/aanbod.ods"),
    "directory:spreadsheet_import": (Kind.STAFF, f"{LISTING}rekenblad/{UUID}/"),
    "directory:spreadsheet_undo": (Kind.STAFF, f"{LISTING}rekenblad/{UUID}/ongedaan/"),
    # coming back with the code
    "intake:ask": (Kind.FORM, "/hulpvraag/"),
    "intake:send": (Kind.FORM, "/hulpvraag/versturen/"),
    "intake:answer": (Kind.FORM, "/antwoord/"),
    "intake:safety": (Kind.PUBLIC, "/hulpvraag/veilig/"),
    "intake:opinion": (Kind.FORM, "/antwoord/gesprek/mening/"),
    "intake:appreciate": (Kind.FORM, "/beoordeel/"),
    "intake:conversation": (Kind.FORM, "/antwoord/gesprek/"),
    "intake:write": (Kind.FORM, "/antwoord/gesprek/schrijf/"),
    "intake:end": (Kind.FORM, "/antwoord/gesprek/klaar/"),
    "intake:shorter": (Kind.FORM, "/antwoord/gesprek/eerder-wissen/"),
    "intake:stop": (Kind.FORM, "/antwoord/gesprek/uit/"),
    "intake:decide": (Kind.FORM, "/antwoord/gesprek/voorstel/"),
    "intake:other": (Kind.FORM, "/antwoord/gesprek/andere/"),
    "intake:contact": (Kind.FORM, "/antwoord/gesprek/contact/"),
    "intake:contact_away": (Kind.FORM, "/antwoord/gesprek/contact/weg/"),
    "intake:alert": (Kind.FORM, "/antwoord/gesprek/melding/"),
    "intake:alert_off": (Kind.FORM, "/antwoord/gesprek/melding/uit/"),
    "intake:appointment": (Kind.FORM, "/antwoord/gesprek/afspraak/"),
    "intake:appointment_move": (Kind.FORM, "/antwoord/gesprek/afspraak/verplaatsen/"),
    "intake:appointment_yes": (Kind.FORM, "/antwoord/gesprek/afspraak/ja/"),
    "intake:appointment_cancel": (Kind.FORM, "/antwoord/gesprek/afspraak/afzeggen/"),
    "intake:appointment_address": (Kind.FORM, "/antwoord/gesprek/afspraak/adres/"),
    "intake:appointment_file": (Kind.FORM, "/antwoord/gesprek/afspraak/bestand/"),
    "intake:calendar_feed": (Kind.UNSTORED, "/agenda/x.ics"),
    "intake:new_code": (Kind.FORM, "/antwoord/gesprek/nieuwe-code/"),
    "intake:delete": (Kind.FORM, "/antwoord/gesprek/wissen/"),
    # logging in, and one's own account
    "account_login": (Kind.FORM, "/account/inloggen/"),
    "account_logout": (Kind.FORM, "/account/uitloggen/"),
    "account_inactive": (Kind.FORM, "/account/gesloten/"),
    "account_signup": (Kind.FORM, "/account/aanmelden/"),
    "account_email_verification_sent": (Kind.FORM, "/account/adres/"),
    "account_reset_password": (Kind.FORM, "/account/wachtwoord-vergeten/"),
    "account_reset_password_done": (Kind.FORM, "/account/wachtwoord-vergeten/verstuurd/"),
    "account_reset_password_from_key": (Kind.FORM, "/account/wachtwoord-vergeten/1-a-b/"),
    "account_reset_password_from_key_done": (Kind.FORM, "/account/wachtwoord-vergeten/klaar/"),
    "mfa_authenticate": (Kind.FORM, "/account/tweede-stap/code/"),
    "mfa_login_webauthn": (Kind.FORM, "/account/passkeys/inloggen/"),
    "socialaccount_login_cancelled": (Kind.FORM, "/account/sso/geannuleerd/"),
    "socialaccount_login_error": (Kind.FORM, "/account/sso/mislukt/"),
    "openid_connect_login": (Kind.FORM, "/account/sso/overheid/"),
    "openid_connect_callback": (Kind.FORM, "/account/sso/overheid/terug/"),
    "directory:invitation": (Kind.FORM, "/account/uitnodiging/x/"),
    "start": (Kind.STAFF, "/account/"),
    "my_account": (Kind.STAFF, "/account/mijn-account/"),
    "my_mails": (Kind.STAFF, "/account/e-mails/"),
    "account_reauthenticate": (Kind.STAFF, "/account/bevestigen/"),
    "account_change_password": (Kind.STAFF, "/account/wachtwoord/"),
    "account_set_password": (Kind.STAFF, "/account/wachtwoord/kiezen/"),
    "mfa_index": (Kind.STAFF, "/account/tweede-stap/"),
    "mfa_reauthenticate": (Kind.STAFF, "/account/tweede-stap/bevestigen/"),
    "mfa_activate_totp": (Kind.STAFF, "/account/tweede-stap/app/"),
    "mfa_deactivate_totp": (Kind.STAFF, "/account/tweede-stap/app/weghalen/"),
    "mfa_view_recovery_codes": (Kind.STAFF, "/account/herstelcodes/"),
    "mfa_generate_recovery_codes": (Kind.STAFF, "/account/herstelcodes/nieuw/"),
    "mfa_list_webauthn": (Kind.STAFF, "/account/passkeys/"),
    "mfa_add_webauthn": (Kind.STAFF, "/account/passkeys/nieuw/"),
    "mfa_edit_webauthn": (Kind.STAFF, "/account/passkeys/1/naam/"),
    "mfa_remove_webauthn": (Kind.STAFF, "/account/passkeys/1/weghalen/"),
    "mfa_reauthenticate_webauthn": (Kind.STAFF, "/account/passkeys/bevestigen/"),
    "session_left": (Kind.STAFF, "/account/sessie/"),
    "usersessions_list": (Kind.STAFF, "/account/sessies/"),
    "session_end": (Kind.STAFF, "/account/sessies/1/beeindigen/"),
    # what waits for somebody
    "today": (Kind.STAFF, "/vandaag/"),
    "today_list": (Kind.STAFF, "/vandaag/lijst/"),
    # people and contracts
    "directory:my_people": (Kind.STAFF, "/organisatiebeheer/mensen/"),
    "directory:council": (Kind.STAFF, "/raad/"),
    "directory:people": (Kind.STAFF, f"{TEAM}"),
    "directory:people_invite": (Kind.STAFF, f"{TEAM}uitnodigen/"),
    "directory:access_review": (Kind.STAFF, f"{TEAM}nagelopen/"),
    "directory:invitation_withdraw": (Kind.STAFF, f"{TEAM}uitnodigingen/{UUID}/intrekken/"),
    "directory:person_role": (Kind.STAFF, f"{TEAM}1/rol/"),
    "directory:person_remove": (Kind.STAFF, f"{TEAM}1/verwijderen/"),
    "directory:person_reset_factor": (Kind.STAFF, f"{TEAM}1/tweede-stap/"),
    "directory:my_contracts": (Kind.STAFF, "/overheid/"),
    "directory:contracts": (Kind.STAFF, "/overheid/gemeente/"),
    "directory:contract_state": (Kind.STAFF, "/overheid/gemeente/nieuw/"),
    "directory:contract_confirm": (Kind.STAFF, "/overheid/gemeente/1/bevestigen/"),
    "directory:contract_end": (Kind.STAFF, "/overheid/gemeente/1/stoppen/"),
    # who looks after the portal itself
    "log": (Kind.STAFF, "/privacybeheer/logboek/"),
    "log_event": (Kind.STAFF, "/privacybeheer/logboek/1/"),
    "opened_events": (Kind.STAFF, "/privacybeheer/logboek/geopend/"),
    "log_export": (Kind.STAFF, "/privacybeheer/logboek/bestand/"),
    "intake:oversight": (Kind.STAFF, "/privacybeheer/toezicht/"),
    "health_overview": (Kind.STAFF, "/techniek/"),
    "job_retry": (Kind.STAFF, "/techniek/taak/1/opnieuw/"),
    # the workplace
    "intake:overview": (Kind.STAFF, "/werkplek/overzicht/"),
    "intake:overview_report": (Kind.STAFF, "/werkplek/overzicht/verslag/"),
    "intake:overview_file": (Kind.STAFF, "/werkplek/overzicht/verslag/bestand/csv/"),
    "intake:overview_waiting": (Kind.STAFF, f"/werkplek/overzicht/verslag/wacht/{UUID}/"),
    "intake:overview_made": (Kind.STAFF, f"/werkplek/overzicht/verslag/wacht/{UUID}/bestand/"),
    "intake:workplace": (Kind.STAFF, "/werkplek/"),
    "intake:workplace_list": (Kind.STAFF, "/werkplek/lijst/"),
    "intake:new_request": (Kind.STAFF, "/werkplek/nieuw/"),
    "intake:loose_draft": (Kind.STAFF, "/werkplek/concept/"),
    "intake:request_draft": (Kind.STAFF, f"{REQUEST}concept/"),
    "intake:desk": (Kind.STAFF, "/werkplek/balie/"),
    "intake:workplace_request": (Kind.STAFF, f"{REQUEST}"),
    "intake:request_claim": (Kind.STAFF, f"{REQUEST}oppakken/"),
    "intake:request_release": (Kind.STAFF, f"{REQUEST}teruggeven/"),
    "intake:request_note": (Kind.STAFF, f"{REQUEST}notitie/"),
    "intake:request_close": (Kind.STAFF, f"{REQUEST}afronden/"),
    "intake:request_reopen": (Kind.STAFF, f"{REQUEST}heropenen/"),
    "intake:request_pass": (Kind.STAFF, f"{REQUEST}doorgeven/"),
    "intake:request_pass_revoke": (Kind.STAFF, f"{REQUEST}doorgeven/intrekken/"),
    "intake:request_subject": (Kind.STAFF, f"{REQUEST}onderwerp/"),
    "intake:request_hand": (Kind.STAFF, f"{REQUEST}overdragen/"),
    "intake:request_hand_revoke": (Kind.STAFF, f"{REQUEST}overdragen/intrekken/"),
    "intake:request_take_over": (Kind.STAFF, f"{REQUEST}overnemen/"),
    "intake:request_decline": (Kind.STAFF, f"{REQUEST}niet-overnemen/"),
    "intake:request_reader": (Kind.STAFF, f"{REQUEST}meelezer/"),
    "intake:request_reader_end": (Kind.STAFF, f"{REQUEST}meelezer/weg/"),
    "intake:request_reminder": (Kind.STAFF, f"{REQUEST}herinnering/"),
    "intake:request_labels": (Kind.STAFF, f"{REQUEST}labels/"),
    "intake:labels": (Kind.STAFF, "/werkplek/labels/"),
    "intake:label_delete": (Kind.STAFF, "/werkplek/labels/1/weg/"),
    "intake:request_reassign": (Kind.STAFF, f"{REQUEST}toewijzen/"),
    "intake:request_glass": (Kind.STAFF, f"{REQUEST}inzien/"),
    "intake:case_import": (Kind.STAFF, IMPORT),
    "intake:case_import_csv": (Kind.STAFF, f"{IMPORT}zaken.csv"),
    "intake:case_import_ods": (Kind.STAFF, f"{IMPORT}zaken.ods"),
    "intake:case_import_xlsx": (Kind.STAFF, f"{IMPORT}zaken.xlsx"),
    "intake:case_import_page": (Kind.STAFF, f"{IMPORT}{UUID}/"),
    "intake:case_import_undo": (Kind.STAFF, f"{IMPORT}{UUID}/ongedaan/"),
    "signals:signals": (Kind.STAFF, "/werkplek/signalen/?lijst=open"),
    "signals:signal_new": (Kind.STAFF, "/werkplek/signalen/nieuw/"),
    "signals:signal": (Kind.STAFF, SIGNAL),
    "signals:signal_change": (Kind.STAFF, f"{SIGNAL}wijzigen/"),
    "signals:signal_withdraw": (Kind.STAFF, f"{SIGNAL}intrekken/"),
    "signals:signal_take_down": (Kind.STAFF, f"{SIGNAL}weghalen/"),
    "intake:case_list": (Kind.STAFF, "/werkplek/zaken/?lijst=team"),
    "intake:case_find": (Kind.STAFF, "/werkplek/zaken/zoek/"),
    "intake:case_new": (Kind.STAFF, "/werkplek/zaken/nieuw/"),
    "intake:case_page": (Kind.STAFF, CASE),
    "intake:case_draft": (Kind.STAFF, f"{CASE}concept/"),
    "intake:case_contact": (Kind.STAFF, f"{CASE}contact/"),
    "intake:case_step": (Kind.STAFF, f"{CASE}volgende-stap/"),
    "intake:case_facts": (Kind.STAFF, f"{CASE}gegevens/"),
    "intake:case_law": (Kind.STAFF, f"{CASE}andere-wet/"),
    "intake:case_close": (Kind.STAFF, f"{CASE}afsluiten/"),
    "intake:case_reopen": (Kind.STAFF, f"{CASE}heropenen/"),
    "intake:case_incident": (Kind.STAFF, f"{CASE}voorval/"),
    "intake:case_strike": (Kind.STAFF, f"{CASE}vergissing/"),
    "intake:case_share": (Kind.STAFF, f"{CASE}delen/"),
    "intake:case_take": (Kind.STAFF, f"{CASE}oppakken/"),
    "intake:case_appointment": (Kind.STAFF, f"{CASE}afspraak/"),
    "intake:case_appointment_move": (Kind.STAFF, f"{CASE}afspraak/verplaatsen/"),
    "intake:case_appointment_off": (Kind.STAFF, f"{CASE}afspraak/afzeggen/"),
    "intake:case_appointment_end": (Kind.STAFF, f"{CASE}afspraak/geweest/"),
    "intake:case_appointment_address": (Kind.STAFF, f"{CASE}afspraak/adres/"),
    "intake:case_hand": (Kind.STAFF, f"{CASE}overdragen/"),
    "intake:case_give": (Kind.STAFF, f"{CASE}toewijzen/"),
    "intake:handovers": (Kind.STAFF, "/werkplek/overdrachten/"),
    "intake:handover": (Kind.STAFF, HANDOVER),
    "intake:handover_accept": (Kind.STAFF, f"{HANDOVER}overnemen/"),
    "intake:handover_refuse": (Kind.STAFF, f"{HANDOVER}weigeren/"),
    "intake:handover_take_back": (Kind.STAFF, f"{HANDOVER}terug/"),
    "intake:case_glass": (Kind.STAFF, f"{CASE}inzien/"),
    "intake:case_erase": (Kind.STAFF, f"{CASE}wissen/"),
    "intake:case_erasure": (Kind.STAFF, f"{CASE}wissen/beslissen/"),
    "intake:case_erasure_end": (Kind.STAFF, f"{CASE}wissen/niet/"),
    "intake:case_keeping": (Kind.STAFF, "/werkplek/zaken/bewaren/"),
    "intake:case_policy": (Kind.STAFF, "/werkplek/zaken/bewaren/naast-utrecht/"),
    "intake:appreciation": (Kind.STAFF, "/werkplek/waardering/"),
    "intake:appreciation_card": (Kind.STAFF, "/werkplek/waardering/kaart/"),
    "intake:request_card": (Kind.STAFF, f"{REQUEST}kaart/"),
    "intake:request_appointment": (Kind.STAFF, f"{REQUEST}afspraak/"),
    "intake:request_appointment_yes": (Kind.STAFF, f"{REQUEST}afspraak/ja/"),
    "intake:request_appointment_move": (Kind.STAFF, f"{REQUEST}afspraak/verplaatsen/"),
    "intake:request_appointment_off": (Kind.STAFF, f"{REQUEST}afspraak/afzeggen/"),
    "intake:request_appointment_end": (Kind.STAFF, f"{REQUEST}afspraak/geweest/"),
    "intake:agenda": (Kind.STAFF, "/werkplek/agenda/"),
    "intake:feeds": (Kind.STAFF, "/werkplek/agenda/abonnement/"),
    "intake:feed_leave": (Kind.STAFF, "/werkplek/agenda/abonnement/mogen/"),
    "intake:templates": (Kind.STAFF, "/werkplek/voorbeelden/"),
    "intake:template_new": (Kind.STAFF, "/werkplek/voorbeelden/nieuw/"),
    "intake:template_edit": (Kind.STAFF, "/werkplek/voorbeelden/1/"),
    "intake:template_delete": (Kind.STAFF, "/werkplek/voorbeelden/1/weg/"),
    "intake:absences": (Kind.STAFF, "/werkplek/afwezig/"),
    "intake:absence_delete": (Kind.STAFF, "/werkplek/afwezig/1/weg/"),
}

# Answers without words: they stand outside the languages
WITHOUT_LANGUAGE = {"health", "security_txt", "exit"}

# POSTs that need no token, because they change nothing (docs/decisions/0003)
WITHOUT_EFFECT = {"directory:place", "directory:place_suggestions", "intake:ask"}


def in_english() -> list[tuple[Kind, str]]:
    """Return kind and address of everything that exists under `/en/`, too."""
    return [
        (kind, f"/en{address}")
        for name, (kind, address) in ADDRESSES.items()
        if name not in WITHOUT_LANGUAGE
    ]


def route_names() -> Iterator[str]:
    """Yield the name of every address outside the admin, with its namespace."""
    yield from _names(get_resolver().url_patterns, "")


def _names(patterns: list[URLPattern | URLResolver], namespace: str) -> Iterator[str]:
    for pattern in patterns:
        if isinstance(pattern, URLPattern):
            yield f"{namespace}{pattern.name}"
        elif pattern.namespace != "admin":
            inner = f"{pattern.namespace}:" if pattern.namespace else ""
            yield from _names(pattern.url_patterns, namespace + inner)
