"""The words with which a nota says that something goes to the Kamer with the letter.

Each pattern of offering says where the documents stand: behind it (``OFFERS``, ``NOUNS``), before it
(``OFFERED``) or on either side (``ENCLOSED``, ``GOES``).
"""

from __future__ import annotations

from extractor.patterns import pattern

# Without one of these pieces of words a sentence says nothing of what goes with the letter.
PIECES = (
    "bied", "Bied", "geboden", "anbieding", "tuur", "turen", "zend", "Zend", "ijlage", "ijgevoegd",
    "ijgesloten", "oeg", "doet u", "toekomen", "zonden", "brief ga", "brief zi", "brief ho", "brief wo",
    "brief is", "brief on", "brief kr", "brief ko", "ergezeld", "Kamer ontvangt", "Kamer krijgt",
    "eegeleverd", " mee.", " mee,", " mee ", " mee:", "verhandig", "vindt de Kamer", "treft de Kamer",
    "ntvangt de Kamer", "krijgt de Kamer", "brief mee", " hierbij", "sluit",
)  # fmt: skip
# "biedt u de Kamer ... aan"; at the beginning of a sentence also "Bied ... aan".
OFFERS = pattern(
    r"[bBsSzZvVdDoOtTkKe](?:n[ ](?:stuurt|zendt|voegt|verstuurt|verzendt)\b|(?:reft|indt|ntvangt|rijgt)[ ]de[ ](?:Tweede )?Kamer\b|ied(?:t|en)?[ ](?:u|wij|ik)\b|iedt\b|tuurt[ ]u\b|endt[ ]u\b|oegt[ ]u\b|oet[ ]u\b|luit[ ]u\b"
    r"|er(?:stuurt|zendt|handigt)[ ]u\b)"
    r"|[uU][ ](?:biedt|stuurt|zendt|voegt|sluit|doet|verstuurt|verzendt|overhandigt)\b"
)
ASKED = pattern(
    r"[BSZVD](?:ied|tuur|end|oeg|erstuur|erzend|oe)[ ](?!(?:deze|dit|de brief|haar|hem)\b)"
)
# "... aan te bieden", "wordt meegestuurd": what is offered stands before it.
OFFERED = pattern(
    r"[aAmMbBtTgGvV](?:an(?:[ ]te[ ]bieden|bieden|biedt|geboden)|ee(?:[ ]te[ ])?(?:sturen|zenden)"
    r"|e[ ](?:ver)?(?:sturen|zenden)\b|ee(?:ge|ver)?(?:stuurd|zonden|stuurt|leverd)"
    r"|ij(?:[ ]te[ ]voegen|gevoegd\b|gesloten\b|voegen)|oe(?:gevoegd|[ ]te[ ]voegen)|oekomen\b"
    r"|e(?:stuurd|zonden|voegd)\b|er(?:stuurd|zonden)\b|oegen\b|oegt\b(?![ ]u\b))"
)
# "bij de brief gaan ...", "als bijlage": on either side of it.
ENCLOSED = pattern(
    r"[aAbBmMvVdDiI](?:ls[ ]bijlagen?\b|ij(?:lagen?[ ](?:bij|van)[ ])?(?:[ ]?de|[ ]?deze|[ ]?bijgaande)?[ ](?:[Kk]amer)?brief"
    r"[ ](?:ga(?:at|an)|zit(?:ten)?|ho(?:ort|ren)|treft|word(?:t|en)|vindt|zijn|is)\b"
    r"|(?:et|ia)[ ](?:de|deze|bijgaande)[ ](?:[Kk]amer)?brief[ ](?:ga(?:at|an)|ontvangt|krijgt|kom(?:t|en))\b|ergezeld[ ]van"
    r"|e[ ](?:Tweede )?Kamer[ ](?:ontvangt|krijgt)[ ](?:ook|tevens|hierbij|met|bij|via|daarbij|daarnaast|gelijktijdig|tegelijk)"
    r"|ijlagen?[ ]bij[ ](?:de|deze)[ ](?:[Kk]amer)?brief:|et[ ](?:(?:de|deze)[ ])?(?:[Kk]amer)?brief[ ]mee\b|orm(?:t|en)[ ](?:(?:de|een|tevens|ook)[ ])*bijlagen?\b"
    r"|n[ ]de[ ]bijlagen?[ ]bij[ ](?:de|deze)[ ](?:[Kk]amer)?brief|(?:et|ij|ia)[ ](?:de|deze)[ ](?:[Kk]amer)?brief[ ](?:vindt|treft|ontvangt)[ ]de[ ]Kamer)|bijlagen?:"
)
# "gaat ... mee": the verb, with "mee" somewhere behind it.
GOES = pattern(
    r"[gk](?:a(?:at|an)|omt|omen)(?=[ ](?:[^.;:]{0,160}[ ])?"
    r"mee(?:[ ]?[.,;:(]|[ ](?:met|bij|naar|als|en)[ ]|\Z|\n)|[ ]hierbij[ ]?(?:[.,;]|\Z|\n))"
)
# The act as a noun: "Aanbieding van", "instemmen met toezending van".
NOUNS = pattern(
    r"[aAmMtTv](?:anbied(?:ing|en)[ ]van|anbiedingsbrief[ ](?:bij|voor|van)|ee(?:zend|stur)(?:ing|en)[ ]van"
    r"|oe(?:zend|stur)(?:ing|en)[ ]van|erzend(?:ing|en)[ ]van)\b|Verzend(?:ing|en) van\b|Meezenden\b|Meesturen\b|Bijvoegen\b|Bijsluiten\b"
)
# Such a noun in running text is something to agree with.
AGREED = pattern(
    r"[iIaA](?:nstemmen|nstem|n te stemmen|kkoord|kkoord te gaan)\b|[oO]nder[ ]\Z|dient als|geldt als|is de"
)
# A verb of sending says that something goes with the letter only beside one of these.
ALONG = pattern(
    r"[\s(](?:[Mm]ee|[Oo]ok|[Tt]evens|[Dd]aarnaast|[Dd]aarbij|[Hh]ierbij|[Hh]iermee|[Dd]aarmee|[Bb]ijgaande?|[Ee]veneens"
    r"|[Bb]ovendien|toe|[Bb]ijlagen?|[Ss]amen met|geadviseerd|gevraagd|verzocht|voorgesteld|adviseren u|[Tt]en slotte|[Tt]ot slot|[Vv]oorts|[Vv]erder|[Gg]elijktijdig|[Tt]egelijk(?:ertijd)?"
    r"|(?:[Mm]et|[Bb]ij|[Mm]iddels|[Vv]ia|[Nn]aast) (?:de|deze|bijgaande|uw) (?:\w{1,20} )?(?:[Kk]amer)?brief"
    r"|met (?:de )?aanbiedingsbrief)\b"
)
# Not the Kamer but the reader of the nota gets something.
TO_READER = pattern(
    r"[\s(](?:[Tt]reft u|[Vv]indt u|[Oo]ntvangt u|[Hh]ebben wij|[Ww]ij hebben|[Uu] (?:treft|vindt|ontvangt)|(?:bij|aan) deze nota)\b"
)
# "treft u de brief aan, met als bijlage ...": what hangs on the letter all the same.
ATTACHED = pattern(r"brief(?: aan)?,? met (?:als|in de) bijlagen?\b")
# The Kamer gets it another day, unless the sentence names this letter.
NOT_NOW = pattern(
    r"[\s(](?:[Ii]n het (?:na|voor)jaar|najaar|voorjaar|later|[Ee]erder|[Dd]estijds|vorig jaar|[Zz]odra|na de zomer|na het [a-z]{0,8}reces|binnenkort|medio|volgende? (?:week|maand|jaar|kwartaal)"
    r"|(?:bij|met|in) (?:uw|de|mijn) (?:vorige |eerdere )?(?:[Kk]amer)?brief van \d{1,2}|bij Kamerst(?:uk|ukken)|zegt u toe|u zegt toe|kondigt u aan|[Jj]aarlijks|halfjaarlijks|periodiek|voortaan|zal|zullen|separaat|afzonderlijk"
    r"|(?:is|zijn|was|werd|werden|hebt|heeft|had)[ ][^.;]{0,160}?(?:aangeboden|gestuurd|gezonden)"
    r"|(?:heeft|hebt|hebben|had)[ ][^.;]{0,160}?(?:toegezegd|verzocht|gevraagd|beloofd)[ ](?:om|de|het|een|dat))\b"
)
WITH_LETTER = pattern(
    r"[HhMmBbVv](?:ier(?:bij|mee)\b|(?:et|ij|ia|iddels) (?:de|deze|bijgaande|bijgevoegde|uw) (?:\w{1,20} )?(?:[Kk]amer)?brief(?![ ]van[ ]\d))"
)
YOU = pattern(r"[Uu] ")
# "Het rapport bevat als bijlage ..."
HOLDS = pattern(r"[ ](?:bevat|kent|heeft)[ ](?:ook )?als bijlagen?\b")
# "Bij de brief is een plan gemaakt" encloses nothing, "Bij de brief is een plan gevoegd" does.
IS = pattern(r"brief[ ](?:is|zijn|word(?:t|en))\Z")
WITH_IT = pattern(r"voeg|ijlage|gesloten|gehecht|[ ]mee|gestuurd|zonden|geboden")
THIS_LETTER = pattern(r"brief\b")
# Others are told to send something along: "gemeenten moeten".
OF_OTHERS = pattern(r"[ ](?:moet|moeten|dienen|kunnen|mogen|willen|hun)[ ]")
# "U kunt het advies niet aanbieden"
NOT = pattern(
    r"[ ]n(?:og )?iet[ ](?:meer[ ]|nu[ ]|nog[ ])?(?:aan|mee|bij|toe|als bijlage|word(?:t|en)|te (?:sturen|zenden))"
)
# What tells of one promise among those that the letter deals with.
OF_A_MEMBER = pattern(r"[ (](?:lid|leden|motie|moties|TZ\d|T\d)\b")
LETTER = pattern(r"[KkBb](?:amer|rief|ijlage|ijgaand)")
# Where the part of a sentence that tells of the offer ends.
CLOSED = pattern(r"[ ](?:aan|mee|toe|bij|toekomen)(?=[ ]?(?:[.,;:)]|\Z)|[ ]en[ ]|[ ]als[ ])|[;:]")
AAN = pattern(
    r"[ ]aan(?=[ ]?(?:[.,;:()]|\Z)|[ ](?:en|als|met|ter|bij|inclusief|die|dat|waarin)[ ]|[ ]de (?:Tweede |Eerste )?Kamer)"
)
ADDED = pattern(
    r"[ ](?:toe|bij)(?=[ ]?(?:[.,;:()]|\Z)|[ ](?:en|als|aan|met)[ ])|[ ]als bijlagen?\b|[ ]bij (?:de|deze) (?:[Kk]amer)?brief\b"
)
# "..., evenals X", behind what closes the offer.
TAIL = pattern(
    r"[ ](?:evenals|alsmede|alsook|net als|en ook|en eveneens|en tevens|plus|inclusief|vergezeld van)[ ]"
)
# What a list of documents hangs on: "... biedt u aan:".
LISTS = pattern(
    r"[ ](?:aan|mee|bij|toe|gevoegd|gesloten|gaan|gaat|verzenden|sturen|zenden|bieden|meegestuurd|meegezonden|meesturen|meezenden"
    r"|bijlagen?|[Bb]rief|Kamerbrief|Kamer|toekomen|volgende|stukken|documenten|rapporten|ook|met|worden|zijn)[ ]?:\Z"
)
