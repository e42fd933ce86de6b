"""What dates look like in Dutch policy prose; each pattern linear in the length of its input.

Two scans find every place where a date can begin: at a number, and at a word that names a stretch
of time. What stands before such a place ("uiterlijk in de loop van") is looked up word by word
(``words``): one pattern of so many words would take longer to compile than a letter takes to
read. The text has been made ``plain`` before, so that all sets of characters here are ASCII.
"""

from __future__ import annotations

import re

from extractor.patterns import pattern

# A number may begin a date, but not inside a word, path, address, amount or greater number.
NUMBER = pattern(r"(?<![\w/@#$^&'+])(?<![0-9][.,:-])[0-9]")
# "2026-04-08"; not the start of a longer number, path or time stamp.
ISO = pattern(r"((?:19|20)[0-9]{2}-[01][0-9]-[0-3][0-9])(?![\w/]|-[0-9])")
# "08-04-2026", "8/4/2026", "8.4.26", "8 - 4 - 2026"; "24/7" and "2.4" have no year behind them.
NUMERIC = pattern(
    r"([0-9]{1,2})([ ]?[-/.][ ]?)([0-9]{1,2})\2'?((?:19|20)?[0-9]{2})(?![\w/%]|[-.,][0-9])"
)
# "17-4", "20-05": only where the document writes its days so; not "06-10 48 22 07", a telephone.
SHORT = pattern(r"([0-9]{1,2})([-/])([01]?[0-9])(?![\w%]|[-/.,:][0-9]| [0-9]{2})")
# "9 april", "9 apr.", "3, 10 en 17 maart", "3 t/m 5 juni", "maandag 3 en dinsdag 4 juni", "1e van
# mei", "8-apr-2026". The word is looked up among the months; "4 mei-comité" is a name.
DAYS = pattern(
    r"""
    ([0-9]{1,2}(?:e|ste|de)?
        (?:(?:,[ ](?:en[ ])?|[ ](?:en|of|op|&|à|t/m|tot|tot[ ]en[ ]met)[ ]|[ ]?[-/][ ]?)
           (?:[a-z]{3,6}dag[ ]|op[ ])?[0-9]{1,2}(?:e|ste|de)?){0,6})
    (?:[ ](?:van[ ])?|-)?([A-Za-z]{3,9})(?!\w|-[a-z])
    """,
    re.VERBOSE,
)
DASHED_YEAR = pattern(r"-([0-9]{2})(?![\w-])")  # "8-apr-26"
DAY_OF_LIST = pattern(r"[0-9]{1,2}")
# "2023-2025", "2025/26", "2024"; not "2026Z04567", "2026-0047", "2020/2184", "2.024", "2020/21/EU".
YEARS = pattern(
    r"((?:19|20)[0-9]{2})(?:[ ]?([-/])[ ]?((?:19|20)?[0-9]{2})(?![0-9]))?"
    r"(?!\w|[-/.,:][0-9]|[/-][A-Z]{2})"
)
YEAR_QUARTER = pattern(r"((?:19|20)[0-9]{2})[- ]?Q([1-4])(?![\w-])")  # "2027-Q1", "2027 Q1"
# Behind the session of a citation: "2025/26, 27 625", "2023-2024, nr. 594", "2025/26 31936".
SESSION = pattern(r",?[ ](?:nrs?\b|[0-9]{2})")
# "21 jl.", "op de 14e.": a day without its month.
BARE = pattern(r"([0-9]{1,2})(?:e|ste|de)?[ ](?:jl\b|j\.l\b|a\.s\b|jongstleden\b)\.?")
NTH = pattern(r"([0-9]{1,2})(?:e|ste|de)(?=[.,;:)\n]|\Z|[ ](?:heb|heeft|hebben|is|was|zal|werd)\b)")
NTH_QUARTER = pattern(
    r"([1-4])(?:e|ste|de)(?:[ ](?:en|of|t/m)[ ](?:het[ ])?([1-4])(?:e|de))?[ ]kwartaal(?!\w)"
)

# The year behind a month, quarter or season: "2026", "van 2026", "'26", "van volgend jaar"; two
# more digits are a note mark glued to it ("14 juli 20235"). Or "jl.", "a.s."; "as" with its dot.
YEAR = pattern(
    r"""
    [ -]?(?:van[ ](?:het[ ]jaar[ ])?)?(?P<year>(?:1[89]|2[01])[0-9]{2})(?![0-9]{3}|[.,][0-9]{3})
  | [ ]?'(?P<short>[0-9]{2})(?!\w)
  | [ ](?:van[ ])?(?P<named>dit|volgend|komend|vorig|hetzelfde|datzelfde)[ ](?:kalender)?jaar\b
  | ,?[ ](?:(?P<past>(?:jl|j\.[ ]?l|l\.l)\b\.?|ll\.|jongstleden\b|laatstleden\b)
      | (?P<next>a\.[ ]?s\b\.?|as\.(?!\w)|aanst\.|aanstaande?\b|eerstkomende?\b))
    """,
    re.VERBOSE,
)

# A word that names a stretch of time, after a space or bracket; inside a compound ("zomermaanden",
# "najaarsnota", "werkweek") it names none. What goes with the word is read from there.
WORD = pattern(
    r"""
    [ \n\t(\["'/-](
        [Jj](?:an(?:uari)?|u[nl]i?|aar(?:wisseling|einde)?)
      | [Ff]eb(?:r(?:uari)?)?
      | [Mm](?:aa(?:rt|nd(?:ag)?)|ei(?:reces|vakantie)?|rt|iljoenennota)
      | [Aa](?:pr(?:il)?|ugustus|lgemene[ ]Politieke[ ]Beschouwingen)
      | [Ss](?:ept?(?:ember)?|(?:chool|tudie)jaar)
      | [Oo]kt(?:ober)?
      | [Nn](?:ov(?:ember)?|ajaar(?:snota)?)
      | [Dd](?:ec(?:ember)?|(?:ins|onder)dag)
      | [Kk](?:wartaal|erst(?:mis|reces|vakantie)?|rokus(?:reces|vakantie)|alenderjaar)
      | Q[1-4]
      | [Vv](?:oorjaar(?:s(?:reces|vakantie|nota))?|rijdag|er(?:kiezingen|antwoordingsdag))
      | [Ll]ente
      | [Zz](?:omer(?:reces|vakantie)?|(?:ater|on)dag)
      | [Hh]erfst(?:reces|vakantie)?
      | [Ww](?:inter(?:reces)?|eek|oensdag)
      | [Rr]eces
      | [Uu]iterlijk
      | [Bb](?:innen|egrotings(?:jaar|behandeling(?:en)?))
      | [Cc](?:ollege|ursus)jaar
      | [Pp](?:rinsjesdag|asen|inksteren)
    )(?!\w|-(?!(?:janu|febr|maart|april|mei|ju[nl]i|augu|sept|okto|nove|dece))[a-z])
    """,
    re.VERBOSE,
)
# What may follow such a word.
NEXT_MONTH = pattern(r"[-/]([a-z]{3,9})(?!\w)")
NEXT_QUARTER = pattern(r"(?:[ ]?[-/][ ]?|[ ](?:en|of|t/m)[ ])Q([1-4])(?!\w)")
NUMBERED = pattern(r"[ ]([1-9][0-9]?)(?![\w%]|[.,:/-][0-9]|[ ](?:van[ ](?:de|een)|na|voor)\b)")
NEXT_WINTER = pattern(r"[ ]?[-/][ ]?(?:20)?[0-9]{2}(?![0-9])")
# "binnen zes weken", "binnen 6 tot 8 weken", "binnen een half jaar", "binnen een termijn van drie
# maanden"; and "uiterlijk twee weken" when "na" follows.
WITHIN = pattern(
    r"[ ](?:nu[ ]en[ ]|circa[ ]|ongeveer[ ]|uiterlijk[ ]|maximaal[ ]|ten[ ]hoogste[ ]"
    r"|(?:een|de)[ ]termijn[ ]van[ ])?"
    r"(?:\w{1,20}[ ](?:tot|à|-)[ ])?(een[ ]half|\w{1,20})[ ]"
    r"((?:werk)?dag(?:en)?|weken|week|maand(?:en)?|jaar)(?!\w)"
)
# Behind a number that is no year: the two capitals of a postcode.
POSTCODE = pattern(r"[ ][A-Z]{2}(?![\w.-])")

# Meetings, before their day: a promise made there counts its weeks from that day.
DEBATE = pattern(r"(?:debat|debatten|overleg|vergadering|behandeling|werkzaamheden|vragenuur|AO)\b")
PROMISED = pattern(
    r"toe(?:ge)?ze|TZ2|\b[Ll](?:id|eden)\b|mevrouw|de heer|inister|taatssec|[Mm]otie"
)
# A sentence in which "binnen drie maanden" binds the government, not those of whom the law speaks.
BINDING = pattern(
    r"Kamer|toe(?:ge)?zeg|informe|bericht|\bbrief|inister(?!ie)|taatssec|kabinet|regering|verzoekt|debat"
    r"|reactie|\b(?:[Ii]k|[Ww]ij|[Uu]|lid|leden)\b"
)
# "binnen zes weken na verzending van deze brief"
DISPATCH = pattern(r" na (?:heden|dagtekening|verzending|ondertekening|deze brief|vandaag)\b")
SENTENCE_END = pattern(r"[.!?][ ](?=[A-Z])")
LETTERS = pattern(r"[a-z]+")
# Where a clause ends and the next one may have a tense of its own.
JOINT = pattern(
    r"[,;:][ ]|[ ]dat(?=[ ](?:de|het|een|ik|u|er|we|wij|uw|in|op|dit|deze|alle|voor|nog|[A-Z]))|[ ](?:en|maar|die|wat|terwijl|waar[a-z]{0,6}|omdat|zodat|nadat|toen|hoe|zoals)(?=[ ])"
)
# "geschreven", "aangenomen", "verstuurd"; the regular ones by their form, of those in -en the common.
PARTICIPLE = pattern(
    r"(?:[a-z]{2,6})?(?:ge[a-z]{2,12}|(?:be|ver|ont|her)[a-z]{2,12})[dt]"
    r"|(?:[a-z]{2,6})?(?:geschreven|genomen|gekomen|gegeven|gesproken|gestuurd|gezonden|geboden|geweest|gevonden"
    r"|gedaan|gezien|gelopen|gekregen|gehouden|gevraagd|gegaan|getreden|gebracht|gebleken|gesloten|gevallen"
    r"|gestegen|gekozen|gesteld|gebleven|geworden|gelegd|gezet|getrokken|geroepen|gelaten|geworpen)"
    r"|verschenen|besloten|ontvangen|verzonden|besproken|verstreken|verkregen|verlopen|begonnen|overleden"
    r"|aanvaard|overhandigd|overlegd|erkend|voltooid|onderbouwd|ondertekend|onderschreven|onderhandeld|overwogen"
    r"|verworpen|vertrokken|ondernomen|overgenomen|vernomen|beschreven|verkozen|bekeken|onderzocht|bezocht"
)
# What the letter does itself, now: "hierbij informeer ik u over het overleg in december".
SENDING = pattern(
    r"\b[Hh]ier(?:bij|mee)\b|\b[Bb]ij(?:gaande?|gevoegd)\b|\bdezen\b"
    r"|\b(?:[Mm]et|[Ii]n|[Vv]ia|door middel van) deze [a-z]{0,20}(?:brief|rapportage|beantwoording)\b"
)
# Behind "het einde van de maand": another than this one.
OF_WHICH = pattern(
    r"[ ](?:van|waarin|waarop|na|voor|dat|die|erna|daarop|[0-9]|janu|febr|maart|april|mei\b|ju[nl]i|augu|sept"
    r"|okto|nove|dece)"
)
NEXT_WORD = pattern(r"[ ]([a-z]{2,30})(?!\w)")
# What a document without a date of its own says of its year: toezeggingen, documents and zaken.
CODE_MONTH = pattern(r"TZ ?(20[0-9]{2})(0[1-9]|1[0-2])(?![0-9])")
CODE_YEAR = pattern(r"(20[0-9]{2})[ZDA][0-9]{4,6}")
