import uuid

import django.contrib.postgres.fields
import django.contrib.postgres.indexes
import django.core.validators
import django.db.models.deletion
import django.utils.timezone
from django.conf import settings
from django.db import migrations, models

import clientsupport.encryption.models
from clientsupport.changes.triggers import counted


class Migration(migrations.Migration):
    dependencies = [
        ("clientsupport", "0014_changes_of_facts"),
        ("directory", "0025_told_of_duties"),
        ("intake", "0010_told_what_residents_decided"),
        migrations.swappable_dependency(settings.AUTH_USER_MODEL),
    ]

    operations = [
        migrations.AlterField(
            model_name="loosedraft",
            name="of",
            field=models.CharField(
                choices=[
                    ("entry", "ingevoerde vraag"),
                    ("template", "voorbeeldantwoord"),
                    ("case", "nieuwe zaak"),
                ],
                max_length=10,
                verbose_name="soort",
            ),
        ),
        migrations.CreateModel(
            name="Case",
            fields=[
                (
                    "uuid",
                    models.UUIDField(
                        default=uuid.uuid4, editable=False, primary_key=True, serialize=False
                    ),
                ),
                ("data_key", clientsupport.encryption.models.DataKeyField(editable=False)),
                ("number", models.PositiveIntegerField(verbose_name="volgnummer")),
                ("reference", models.CharField(max_length=20, verbose_name="kenmerk")),
                (
                    "is_shared",
                    models.BooleanField(default=False, verbose_name="collega’s mogen meelezen"),
                ),
                (
                    "state",
                    models.CharField(
                        choices=[
                            ("open", "loopt"),
                            ("closed", "afgesloten"),
                            ("mistake", "vergissing"),
                        ],
                        default="open",
                        max_length=10,
                        verbose_name="stand",
                    ),
                ),
                (
                    "alias",
                    clientsupport.encryption.models.EncryptedTextField(
                        editable=False, null=True, verbose_name="schuilnaam"
                    ),
                ),
                (
                    "domains",
                    django.contrib.postgres.fields.ArrayField(
                        base_field=models.SlugField(max_length=40),
                        blank=True,
                        default=list,
                        size=None,
                        verbose_name="leefgebieden",
                    ),
                ),
                (
                    "groups",
                    django.contrib.postgres.fields.ArrayField(
                        base_field=models.SlugField(max_length=40),
                        blank=True,
                        default=list,
                        size=None,
                        verbose_name="doelgroepen",
                    ),
                ),
                (
                    "age_band",
                    models.CharField(
                        blank=True,
                        choices=[
                            ("", "weet ik niet"),
                            ("0-17", "jonger dan 18"),
                            ("18-24", "18 tot en met 24"),
                            ("25-44", "25 tot en met 44"),
                            ("45-64", "45 tot en met 64"),
                            ("65-79", "65 tot en met 79"),
                            ("80+", "80 of ouder"),
                        ],
                        default="",
                        max_length=10,
                        verbose_name="leeftijd",
                    ),
                ),
                (
                    "referrer",
                    models.CharField(
                        choices=[
                            ("onbekend", "weet ik niet"),
                            ("zelf", "zelf gekomen"),
                            ("naaste", "een naaste"),
                            ("gemeente", "de gemeente"),
                            ("wijkteam", "het wijkteam"),
                            ("huisarts", "de huisarts"),
                            ("wijkverpleging", "de wijkverpleging"),
                            ("jeugdarts", "de jeugdarts"),
                            ("medisch_specialist", "een medisch specialist"),
                            ("zorgaanbieder", "een zorgaanbieder"),
                            ("zorgkantoor", "het zorgkantoor"),
                            ("ciz", "het CIZ"),
                            ("school", "school"),
                            ("maatschappelijk_werk", "het maatschappelijk werk"),
                            ("sociaal_raadslieden", "de sociaal raadslieden"),
                            ("gecertificeerde_instelling", "een gecertificeerde instelling"),
                            ("rechter", "de rechter"),
                        ],
                        default="onbekend",
                        max_length=30,
                        verbose_name="hoe gekomen",
                    ),
                ),
                (
                    "contact_form",
                    models.CharField(
                        choices=[
                            ("informatie_advies", "informatie en advies"),
                            ("traject", "traject"),
                            ("steuncontact", "steuncontact"),
                            ("groep", "groep"),
                        ],
                        default="informatie_advies",
                        max_length=20,
                        verbose_name="soort hulp",
                    ),
                ),
                (
                    "channel",
                    models.CharField(
                        blank=True,
                        choices=[
                            ("telefoon", "bellen"),
                            ("e-mail", "e-mail"),
                            ("chat", "chat"),
                            ("beeldbellen", "beeldbellen"),
                            ("thuis", "bij u thuis"),
                            ("inloop", "inloopspreekuur"),
                            ("kantoor", "op kantoor"),
                            ("whatsapp", "WhatsApp"),
                        ],
                        max_length=12,
                        verbose_name="eerste contact",
                    ),
                ),
                (
                    "language",
                    models.CharField(
                        blank=True,
                        choices=[
                            ("nl", "Nederlands"),
                            ("en", "Engels"),
                            ("tr", "Turks"),
                            ("ar", "Arabisch"),
                            ("pl", "Pools"),
                            ("uk", "Oekraïens"),
                            ("de", "Duits"),
                            ("fr", "Frans"),
                            ("es", "Spaans"),
                            ("fa", "Perzisch (Farsi, Dari)"),
                            ("so", "Somalisch"),
                            ("ti", "Tigrinya"),
                            ("ru", "Russisch"),
                            ("ber", "Berbers"),
                            ("pap", "Papiaments"),
                            ("dse", "Nederlandse Gebarentaal"),
                            ("other", "een andere taal"),
                        ],
                        max_length=8,
                        verbose_name="taal",
                    ),
                ),
                (
                    "first_time",
                    models.CharField(
                        choices=[("unknown", "weet ik niet"), ("yes", "ja"), ("no", "nee")],
                        default="unknown",
                        max_length=10,
                        verbose_name="voor het eerst cliëntondersteuning",
                    ),
                ),
                (
                    "opened_on",
                    models.DateField(
                        default=django.utils.timezone.localdate, verbose_name="begonnen op"
                    ),
                ),
                (
                    "first_response_on",
                    models.DateField(blank=True, null=True, verbose_name="eerste reactie op"),
                ),
                (
                    "last_contact_on",
                    models.DateField(
                        default=django.utils.timezone.localdate, verbose_name="laatste contact op"
                    ),
                ),
                (
                    "next_step",
                    clientsupport.encryption.models.EncryptedTextField(
                        editable=False, null=True, verbose_name="volgende stap"
                    ),
                ),
                (
                    "next_step_on",
                    models.DateField(blank=True, null=True, verbose_name="volgende stap op"),
                ),
                (
                    "closed_on",
                    models.DateField(blank=True, null=True, verbose_name="afgesloten op"),
                ),
                (
                    "close_reason",
                    models.CharField(
                        blank=True,
                        choices=[
                            ("helped", "de vraag is opgelost"),
                            ("on_their_own", "de cliënt kan zelf verder"),
                            ("other_help", "een ander helpt verder"),
                            ("stopped", "de cliënt wilde stoppen"),
                            ("lost", "er was geen contact meer"),
                            ("moved", "de cliënt is verhuisd"),
                            ("died", "de cliënt is overleden"),
                        ],
                        max_length=20,
                        verbose_name="waarom afgesloten",
                    ),
                ),
                (
                    "follow_on",
                    models.CharField(
                        blank=True,
                        choices=[
                            ("onbekend", "weet ik niet"),
                            ("geen", "niemand: het is klaar"),
                            ("eigen_kracht_netwerk", "zelf, of met naasten"),
                            ("gemeentelijk_maatwerk", "maatwerk van de gemeente"),
                            ("wlz_zorg", "zorg uit de Wlz"),
                            ("vrijwilliger", "een vrijwilliger"),
                            ("andere_professional", "een andere professional"),
                            ("juridische_hulp", "juridische hulp"),
                        ],
                        max_length=30,
                        verbose_name="daarna geholpen door",
                    ),
                ),
                (
                    "delete_on",
                    models.DateField(blank=True, null=True, verbose_name="wordt gewist op"),
                ),
                (
                    "version",
                    models.PositiveIntegerField(default=1, editable=False, verbose_name="versie"),
                ),
                (
                    "municipality",
                    models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="directory.municipality",
                        verbose_name="gemeente",
                    ),
                ),
                (
                    "provider",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="cases",
                        to="directory.provider",
                        verbose_name="aanbieder",
                    ),
                ),
                (
                    "supporter",
                    models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.SET_NULL,
                        related_name="cases",
                        to=settings.AUTH_USER_MODEL,
                        verbose_name="cliëntondersteuner",
                    ),
                ),
            ],
            options={
                "verbose_name": "zaak",
                "verbose_name_plural": "zaken",
                "ordering": ["-opened_on", "uuid"],
            },
        ),
        migrations.CreateModel(
            name="CaseDraft",
            fields=[
                (
                    "uuid",
                    models.UUIDField(
                        default=uuid.uuid4, editable=False, primary_key=True, serialize=False
                    ),
                ),
                (
                    "text",
                    clientsupport.encryption.models.EncryptedTextField(
                        editable=False, verbose_name="tekst"
                    ),
                ),
                (
                    "rest",
                    clientsupport.encryption.models.EncryptedTextField(
                        editable=False, null=True, verbose_name="verder ingevuld"
                    ),
                ),
                ("version", models.BigIntegerField(default=1, verbose_name="versie")),
                (
                    "of",
                    models.CharField(
                        choices=[
                            ("contact", "contact"),
                            ("step", "volgende stap"),
                            ("handover", "overdracht"),
                        ],
                        max_length=10,
                        verbose_name="soort",
                    ),
                ),
                (
                    "on",
                    models.DateField(
                        default=django.utils.timezone.localdate, verbose_name="bewaard op"
                    ),
                ),
                (
                    "case",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="drafts",
                        to="intake.case",
                    ),
                ),
                (
                    "user",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="case_drafts",
                        to=settings.AUTH_USER_MODEL,
                    ),
                ),
            ],
            options={
                "verbose_name": "concept bij een zaak",
                "verbose_name_plural": "concepten bij zaken",
            },
        ),
        migrations.CreateModel(
            name="CaseOfRequest",
            fields=[
                (
                    "request",
                    models.OneToOneField(
                        on_delete=django.db.models.deletion.CASCADE,
                        primary_key=True,
                        related_name="became",
                        serialize=False,
                        to="intake.helprequest",
                    ),
                ),
                (
                    "case",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="began_as",
                        to="intake.case",
                    ),
                ),
            ],
            options={
                "verbose_name": "zaak van een hulpvraag",
                "verbose_name_plural": "zaken van hulpvragen",
            },
        ),
        migrations.CreateModel(
            name="CaseTally",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("supporter", models.BigIntegerField(default=0, verbose_name="door")),
                ("month", models.DateField(verbose_name="maand")),
                ("measure", models.CharField(max_length=20, verbose_name="wat")),
                ("value", models.CharField(blank=True, max_length=40, verbose_name="welke")),
                ("number", models.IntegerField(default=0, verbose_name="aantal")),
                ("gone", models.IntegerField(default=0, verbose_name="waarvan gewist")),
                (
                    "provider",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="directory.provider",
                    ),
                ),
            ],
            options={
                "verbose_name": "telling van zaken",
                "verbose_name_plural": "tellingen van zaken",
            },
        ),
        migrations.CreateModel(
            name="ContactMoment",
            fields=[
                (
                    "uuid",
                    models.UUIDField(
                        default=uuid.uuid4, editable=False, primary_key=True, serialize=False
                    ),
                ),
                (
                    "on",
                    models.DateField(default=django.utils.timezone.localdate, verbose_name="op"),
                ),
                (
                    "channel",
                    models.CharField(
                        blank=True,
                        choices=[
                            ("telefoon", "bellen"),
                            ("e-mail", "e-mail"),
                            ("chat", "chat"),
                            ("beeldbellen", "beeldbellen"),
                            ("thuis", "bij u thuis"),
                            ("inloop", "inloopspreekuur"),
                            ("kantoor", "op kantoor"),
                            ("whatsapp", "WhatsApp"),
                        ],
                        max_length=12,
                        verbose_name="hoe",
                    ),
                ),
                (
                    "activity",
                    models.CharField(
                        choices=[
                            ("A", "A – informatie en advies"),
                            ("B1", "B1 – de vraag helder krijgen"),
                            ("B2", "B2 – voorzieningen aanvragen en regelen"),
                            ("B3", "B3 – klacht, bezwaar of beroep"),
                            ("B4", "B4 – volgen en evalueren"),
                            ("B5", "B5 – crisis"),
                            ("C", "C – het hele beeld"),
                            ("D", "D – kortdurende ondersteuning"),
                            ("E", "E – groep"),
                        ],
                        max_length=2,
                        verbose_name="wat",
                    ),
                ),
                (
                    "minutes",
                    models.PositiveSmallIntegerField(
                        validators=[
                            django.core.validators.MinValueValidator(1),
                            django.core.validators.MaxValueValidator(720),
                        ],
                        verbose_name="minuten",
                    ),
                ),
                ("is_mistake", models.BooleanField(default=False, verbose_name="vergissing")),
                (
                    "case",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="contacts",
                        to="intake.case",
                    ),
                ),
                (
                    "provider",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="directory.provider",
                    ),
                ),
                (
                    "supporter",
                    models.ForeignKey(
                        null=True,
                        on_delete=django.db.models.deletion.SET_NULL,
                        related_name="+",
                        to=settings.AUTH_USER_MODEL,
                        verbose_name="door",
                    ),
                ),
            ],
            options={
                "verbose_name": "contactmoment",
                "verbose_name_plural": "contactmomenten",
                "ordering": ["on", "uuid"],
            },
        ),
        migrations.CreateModel(
            name="CaseNote",
            fields=[
                (
                    "uuid",
                    models.UUIDField(
                        default=uuid.uuid4, editable=False, primary_key=True, serialize=False
                    ),
                ),
                (
                    "text",
                    clientsupport.encryption.models.EncryptedTextField(
                        editable=False, verbose_name="tekst"
                    ),
                ),
                (
                    "on",
                    models.DateField(default=django.utils.timezone.localdate, verbose_name="op"),
                ),
                (
                    "author",
                    models.ForeignKey(
                        null=True,
                        on_delete=django.db.models.deletion.SET_NULL,
                        related_name="+",
                        to=settings.AUTH_USER_MODEL,
                        verbose_name="van",
                    ),
                ),
                (
                    "case",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="notes",
                        to="intake.case",
                    ),
                ),
                (
                    "provider",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="directory.provider",
                    ),
                ),
                (
                    "contact",
                    models.OneToOneField(
                        null=True,
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="note",
                        to="intake.contactmoment",
                    ),
                ),
            ],
            options={
                "verbose_name": "notitie bij een zaak",
                "verbose_name_plural": "notities bij zaken",
                "ordering": ["on", "uuid"],
            },
        ),
        migrations.CreateModel(
            name="Incident",
            fields=[
                (
                    "uuid",
                    models.UUIDField(
                        default=uuid.uuid4, editable=False, primary_key=True, serialize=False
                    ),
                ),
                (
                    "kind",
                    models.CharField(
                        choices=[
                            ("to_and_fro", "de cliënt werd heen en weer gestuurd"),
                            ("to_decide", "mij is gevraagd mee te beslissen over een aanvraag"),
                            ("to_limit", "mij is gevraagd minder uren te helpen"),
                            ("to_take_over", "mij is gevraagd taken van de gemeente over te nemen"),
                        ],
                        max_length=20,
                        verbose_name="wat",
                    ),
                ),
                (
                    "on",
                    models.DateField(default=django.utils.timezone.localdate, verbose_name="op"),
                ),
                ("is_mistake", models.BooleanField(default=False, verbose_name="vergissing")),
                (
                    "by",
                    models.ForeignKey(
                        null=True,
                        on_delete=django.db.models.deletion.SET_NULL,
                        related_name="+",
                        to=settings.AUTH_USER_MODEL,
                    ),
                ),
                (
                    "case",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="incidents",
                        to="intake.case",
                    ),
                ),
                (
                    "provider",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="directory.provider",
                    ),
                ),
            ],
            options={
                "verbose_name": "voorval",
                "verbose_name_plural": "voorvallen",
                "ordering": ["on", "uuid"],
            },
        ),
        migrations.CreateModel(
            name="LawPeriod",
            fields=[
                (
                    "uuid",
                    models.UUIDField(
                        default=uuid.uuid4, editable=False, primary_key=True, serialize=False
                    ),
                ),
                (
                    "payer",
                    models.CharField(
                        blank=True,
                        choices=[
                            ("municipality", "de gemeente"),
                            ("care_office", "het zorgkantoor"),
                            ("state", "het rijk"),
                            ("fund", "een fonds, vereniging of gift"),
                        ],
                        max_length=20,
                        verbose_name="wie betaalt",
                    ),
                ),
                ("starts_on", models.DateField(verbose_name="vanaf")),
                ("ends_on", models.DateField(blank=True, null=True, verbose_name="tot en met")),
                (
                    "reason",
                    models.CharField(
                        choices=[
                            ("start", "het begin van de zaak"),
                            ("indication", "er kwam een indicatie van het CIZ"),
                            ("no_indication", "de indicatie is gestopt of geweigerd"),
                            ("eighteen", "de cliënt werd 18"),
                            ("moved", "de cliënt verhuisde"),
                            ("question", "de vraag veranderde"),
                            ("other", "iets anders"),
                        ],
                        default="start",
                        max_length=20,
                        verbose_name="waarom",
                    ),
                ),
                (
                    "kept_supporter",
                    models.BooleanField(
                        blank=True, null=True, verbose_name="zelfde cliëntondersteuner"
                    ),
                ),
                (
                    "why_not_kept",
                    models.CharField(
                        blank=True,
                        choices=[
                            ("contract", "de nieuwe betaler heeft een andere organisatie"),
                            ("expertise", "er was andere kennis nodig"),
                            ("wish", "de cliënt wilde een ander"),
                            ("left", "de cliëntondersteuner werkt er niet meer"),
                            ("other", "iets anders"),
                        ],
                        max_length=20,
                        verbose_name="waarom een ander",
                    ),
                ),
                ("is_mistake", models.BooleanField(default=False, verbose_name="vergissing")),
                (
                    "case",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="periods",
                        to="intake.case",
                    ),
                ),
                (
                    "law",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="directory.law",
                        verbose_name="wet",
                    ),
                ),
                (
                    "provider",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="directory.provider",
                    ),
                ),
                (
                    "supporter",
                    models.ForeignKey(
                        null=True,
                        on_delete=django.db.models.deletion.SET_NULL,
                        related_name="+",
                        to=settings.AUTH_USER_MODEL,
                    ),
                ),
            ],
            options={
                "verbose_name": "wetsperiode",
                "verbose_name_plural": "wetsperiodes",
                "ordering": ["starts_on", "uuid"],
            },
        ),
        migrations.AddIndex(
            model_name="case",
            index=models.Index(
                condition=models.Q(("state", "open")),
                fields=["provider", "next_step_on", "uuid"],
                name="case_by_step",
            ),
        ),
        migrations.AddIndex(
            model_name="case",
            index=models.Index(
                condition=models.Q(("state", "open")),
                fields=["provider", "supporter", "next_step_on", "uuid"],
                name="case_of_supporter",
            ),
        ),
        migrations.AddIndex(
            model_name="case",
            index=models.Index(
                condition=models.Q(("state", "open")),
                fields=["provider", "last_contact_on", "uuid"],
                name="case_by_contact",
            ),
        ),
        migrations.AddIndex(
            model_name="case",
            index=models.Index(fields=["provider", "-closed_on", "uuid"], name="case_by_closing"),
        ),
        migrations.AddIndex(
            model_name="case",
            index=models.Index(fields=["delete_on"], name="case_to_delete"),
        ),
        migrations.AddIndex(
            model_name="case",
            index=django.contrib.postgres.indexes.GinIndex(fields=["domains"], name="case_domains"),
        ),
        migrations.AddConstraint(
            model_name="case",
            constraint=models.UniqueConstraint(
                fields=("provider", "number"), name="case_number_once"
            ),
        ),
        migrations.AddConstraint(
            model_name="case",
            constraint=models.UniqueConstraint(
                fields=("provider", "reference"), name="case_reference_once"
            ),
        ),
        migrations.AddConstraint(
            model_name="case",
            constraint=models.CheckConstraint(
                condition=models.Q(
                    models.Q(("closed_on__isnull", False), ("state", "closed")),
                    models.Q(models.Q(("state", "closed"), _negated=True), ("closed_on", None)),
                    _connector="OR",
                ),
                name="case_closed_has_day",
            ),
        ),
        migrations.AddConstraint(
            model_name="case",
            constraint=models.CheckConstraint(
                condition=models.Q(
                    ("closed_on", None), ("closed_on__gte", models.F("opened_on")), _connector="OR"
                ),
                name="case_closed_after_opened",
            ),
        ),
        migrations.AddConstraint(
            model_name="casedraft",
            constraint=models.UniqueConstraint(
                fields=("case", "user", "of"), name="case_draft_once"
            ),
        ),
        migrations.AddConstraint(
            model_name="casetally",
            constraint=models.UniqueConstraint(
                fields=("provider", "month", "measure", "value", "supporter"), name="casetally_once"
            ),
        ),
        migrations.AddIndex(
            model_name="contactmoment",
            index=models.Index(fields=["case", "-on"], name="contact_of_case"),
        ),
        migrations.AddConstraint(
            model_name="contactmoment",
            constraint=models.CheckConstraint(
                condition=models.Q(("minutes__gte", 1), ("minutes__lte", 720)),
                name="contact_minutes",
            ),
        ),
        migrations.AddConstraint(
            model_name="lawperiod",
            constraint=models.UniqueConstraint(
                condition=models.Q(("ends_on", None), ("is_mistake", False)),
                fields=("case",),
                name="lawperiod_one_runs",
            ),
        ),
        migrations.AddConstraint(
            model_name="lawperiod",
            constraint=models.UniqueConstraint(
                condition=models.Q(("is_mistake", False)),
                fields=("case", "starts_on"),
                name="lawperiod_start_once",
            ),
        ),
        migrations.AddConstraint(
            model_name="lawperiod",
            constraint=models.CheckConstraint(
                condition=models.Q(
                    ("ends_on", None), ("ends_on__gte", models.F("starts_on")), _connector="OR"
                ),
                name="lawperiod_days_in_order",
            ),
        ),
        counted(
            "intake_case",
            kind="case",
            facts=[
                *("provider_id", "supporter_id", "municipality_id", "state", "opened_on"),
                *("closed_on", "first_response_on", "close_reason", "contact_form", "referrer"),
                *("channel", "language", "first_time", "age_band", "domains", "groups"),
                "follow_on",
            ],
        ),
        counted(
            "intake_contactmoment",
            kind="contact",
            facts=[
                *("case_id", "provider_id", "supporter_id", "on", "channel", "activity"),
                *("minutes", "is_mistake"),
            ],
        ),
        counted(
            "intake_lawperiod",
            kind="period",
            facts=[
                *(
                    "case_id",
                    "provider_id",
                    "supporter_id",
                    "law_id",
                    "payer",
                    "starts_on",
                    "ends_on",
                    "reason",
                ),
                *("kept_supporter", "why_not_kept", "is_mistake"),
            ],
        ),
        counted(
            "intake_incident",
            kind="incident",
            facts=["case_id", "provider_id", "by_id", "kind", "on", "is_mistake"],
        ),
    ]
