"""How often what occurs in the example cases. Pure; made up, and no figure of anybody."""

from collections.abc import Mapping

from intake.enums import (
    Activity,
    CaseCloseReason,
    ContactForm,
    FirstTime,
    FollowOn,
    NotKept,
    Referrer,
)

Weights = Mapping[str, float]

LAWS_NEAR: Weights = {  # of organisations for a municipality
    "wmo": 58,
    "jeugdwet": 14,
    "participatiewet": 9,
    "wgs": 7,
    "zvw": 4,
    "overheid": 6,
    "asiel": 2,
}
LAWS_LONG_CARE: Weights = {"wlz": 92, "zvw": 8}
DOMAINS: Mapping[str, Weights] = {  # by law; a second one now and then
    "wmo": {
        "maatschappelijke_ondersteuning": 40,
        "zorg": 22,
        "wonen": 18,
        "welzijn": 14,
        "preventieve_zorg": 6,
    },
    "jeugdwet": {"jeugdhulp": 66, "onderwijs": 30, "zorg": 4},
    "participatiewet": {"inkomen": 60, "werk": 40},
    "wgs": {"inkomen": 92, "wonen": 8},
    "zvw": {"zorg": 80, "preventieve_zorg": 20},
    "wlz": {"zorg": 76, "wonen": 24},
    "overheid": {"inkomen": 85, "wonen": 15},
    "asiel": {"wonen": 50, "werk": 25, "inkomen": 25},
}
GROUPS: Mapping[str, Weights] = {  # by law; "" is none in particular
    "wmo": {
        "": 20,
        "ouderen": 26,
        "psychisch": 14,
        "lichamelijke_beperking": 11,
        "verstandelijke_beperking": 9,
        "chronisch_ziek": 6,
        "mantelzorger": 7,
        "dementie": 5,
        "nah": 2,
    },
    "jeugdwet": {"jeugd_ouders": 82, "autisme": 12, "verstandelijke_beperking": 6},
    "participatiewet": {"": 45, "psychisch": 25, "laaggeletterd": 20, "nieuwkomer": 10},
    "wgs": {"": 50, "laaggeletterd": 25, "psychisch": 15, "verslaving": 10},
    "zvw": {"": 30, "chronisch_ziek": 40, "ouderen": 30},
    "wlz": {"dementie": 36, "verstandelijke_beperking": 30, "ouderen": 24, "zevmb": 10},
    "overheid": {"": 55, "laaggeletterd": 35, "ouderen": 10},
    "asiel": {"nieuwkomer": 100},
}
AGES: Mapping[str, Weights] = {  # by law; the others as the Wmo
    "wmo": {"": 6, "18-24": 6, "25-44": 20, "45-64": 27, "65-79": 23, "80+": 18},
    "jeugdwet": {"0-17": 88, "18-24": 8, "": 4},
    "wlz": {"18-24": 8, "25-44": 14, "45-64": 13, "65-79": 25, "80+": 40},
}
FORMS: Weights = {
    ContactForm.ADVICE: 44,
    ContactForm.TRAJECTORY: 38,
    ContactForm.LIGHT: 15,
    ContactForm.GROUP: 3,
}
LASTING: Mapping[str, tuple[int, int, int]] = {  # days: at least, usually, at most
    ContactForm.ADVICE: (0, 3, 24),
    ContactForm.TRAJECTORY: (14, 75, 300),
    ContactForm.LIGHT: (30, 130, 420),
    ContactForm.GROUP: (1, 42, 120),
}
CONTACTS: Mapping[str, tuple[int, int, int]] = {  # at least, usually, at most
    ContactForm.ADVICE: (1, 1, 3),
    ContactForm.TRAJECTORY: (2, 5, 14),
    ContactForm.LIGHT: (2, 4, 10),
    ContactForm.GROUP: (1, 3, 6),
}
ACTIVITIES: Mapping[str, Weights] = {
    ContactForm.ADVICE: {Activity.ADVICE: 86, Activity.CLARIFYING: 14},
    ContactForm.TRAJECTORY: {
        Activity.CLARIFYING: 26,
        Activity.APPLYING: 34,
        Activity.OBJECTING: 12,
        Activity.FOLLOWING: 14,
        Activity.FULL_PICTURE: 9,
        Activity.CRISIS: 2,
        Activity.ADVICE: 3,
    },
    ContactForm.LIGHT: {Activity.SHORT_CYCLE: 58, Activity.FOLLOWING: 30, Activity.ADVICE: 12},
    ContactForm.GROUP: {Activity.GROUP: 100},
}
MINUTES: Mapping[str, tuple[int, int, int]] = {  # at least, usually, at most
    Activity.ADVICE: (5, 20, 60),
    Activity.CLARIFYING: (20, 60, 120),
    Activity.APPLYING: (15, 45, 180),
    Activity.OBJECTING: (20, 60, 240),
    Activity.FOLLOWING: (10, 20, 60),
    Activity.CRISIS: (30, 90, 300),
    Activity.FULL_PICTURE: (45, 75, 150),
    Activity.SHORT_CYCLE: (15, 30, 60),
    Activity.GROUP: (60, 90, 180),
}
REFERRERS: Weights = {
    Referrer.SELF: 27,
    Referrer.NEIGHBOURHOOD_TEAM: 16,
    Referrer.MUNICIPALITY: 14,
    Referrer.RELATIVE: 12,
    Referrer.FAMILY_DOCTOR: 8,
    Referrer.SOCIAL_WORK: 6,
    Referrer.CARE_PROVIDER: 5,
    Referrer.UNKNOWN: 5,
    Referrer.SCHOOL: 3,
    Referrer.DISTRICT_NURSE: 2,
    Referrer.CARE_OFFICE: 1,
    Referrer.SOCIAL_ADVISERS: 1,
}
CHANNELS: Weights = {"telefoon": 48, "inloop": 20, "e-mail": 17, "thuis": 8, "kantoor": 7}
LANGUAGES: Weights = {"nl": 84, "": 5, "ar": 3, "tr": 3, "en": 2, "pl": 1, "uk": 1, "ti": 1}
FIRST_TIMES: Weights = {FirstTime.YES: 60, FirstTime.NO: 29, FirstTime.UNKNOWN: 11}
RESPONSES: Weights = {"0": 34, "1": 30, "2": 14, "4": 8, "6": 7, "11": 5, "20": 2}  # days
CLOSE_REASONS: Weights = {
    CaseCloseReason.HELPED: 56,
    CaseCloseReason.ON_THEIR_OWN: 18,
    CaseCloseReason.OTHER_HELP: 11,
    CaseCloseReason.LOST: 8,
    CaseCloseReason.STOPPED: 4,
    CaseCloseReason.MOVED: 2,
    CaseCloseReason.DIED: 1,
}
FOLLOW_ONS: Mapping[str, Weights] = {  # by reason
    CaseCloseReason.HELPED: {
        FollowOn.MUNICIPALITY: 44,
        FollowOn.NONE: 24,
        FollowOn.OWN: 16,
        FollowOn.WLZ: 8,
        FollowOn.LEGAL: 4,
        FollowOn.VOLUNTEER: 4,
    },
    CaseCloseReason.ON_THEIR_OWN: {FollowOn.OWN: 80, FollowOn.VOLUNTEER: 12, FollowOn.NONE: 8},
    CaseCloseReason.OTHER_HELP: {FollowOn.PROFESSIONAL: 62, FollowOn.LEGAL: 22, FollowOn.WLZ: 16},
}
FOLLOWED_OTHERWISE: Weights = {FollowOn.UNKNOWN: 78, FollowOn.NONE: 22}
NOT_KEPT: Weights = {
    NotKept.CONTRACT: 60,
    NotKept.EXPERTISE: 20,
    NotKept.LEFT: 12,
    NotKept.WISH: 8,
}
