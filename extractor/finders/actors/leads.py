"""Words that decide what a capitalised word beside them is, for persons and their offices.

Closed classes of Dutch and of parliament; names of people and bodies are not among them.
"""

from __future__ import annotations


def words(listed: str) -> frozenset[str]:
    """The words of a list as a set."""
    return frozenset(listed.split())


# Before "lid": a paragraph of an article, not a person.
ORDINALS = words(
    """eerste tweede derde vierde vijfde zesde zevende achtste negende tiende elfde twaalfde
    laatste enig enige elk ieder een geen"""
)

# What the word before a capital announces. Members: ONE name, MANY, or OF, where a small "van" may
# be the preposition ("motie van Bakker", but "lid van Dalen"); after a WEAK word stand others than
# Members too ("op verzoek van Zuiderhuis"); what is PROMISED is promised "aan" somebody; a TITLE
# may be anybody's. The other kinds: offices, ministries, committees, functions.
ONE, MANY, OF, WEAK, PROMISED, TITLE = "one", "many", "of", "weak", "promised", "title"
MINISTER, STATE, COLLEAGUE = "minister", "staatssecretaris", "collega"
MINISTRIES, COMMITTEES, ROLE = "ministerie", "commissie", "role"
_WORDS = {
    ONE: """lid kamerlid fractielid fractievoorzitter fractieleider afgevaardigde senator indiener mede-indiener
        ondertekenaar vragensteller""",
    MANY: """leden kamerleden fractieleden fractievoorzitters afgevaardigden medeleden senatoren indieners
        ondertekenaars vragenstellers initiatiefnemers""",
    OF: """motie moties amendement amendementen initiatiefnota initiatiefwet initiatiefvoorstel
        initiatiefwetsvoorstel subamendement kamervragen interruptie interrupties interpellatie""",
    WEAK: "verzoek verzoeken vraag vragen inbreng oproep",
    PROMISED: "toezegging toezeggingen toegezegd",
    TITLE: "heer mevrouw mevr. dhr. mw. heren dames",
    MINISTER: "minister ministers",
    STATE: "staatssecretaris staatssecretarissen stas stass stas.",
    COLLEAGUE: """collega collega’s collega's ambtgenoot ambtgenoten ambtsgenoot ambtsgenoten
        bewindspersoon bewindspersonen bewindslieden collega-minister collega-bewindspersoon""",
    MINISTRIES: "ministerie ministeries",
    COMMITTEES: "commissie kamercommissie themacommissie enquêtecommissie",
    ROLE: """burgemeester wethouder gedeputeerde professor hoogleraar directeur bestuurder
        directeur-generaal secretaris-generaal inspecteur-generaal hoofddirecteur commissaris
        eurocommissaris regeringscommissaris deltacommissaris president premier informateur
        formateur verkenner kwartiermaker curator advocaat landsadvocaat onderzoeker rechter
        officier hoofdofficier generaal luitenant-generaal admiraal kolonel arts huisarts
        psycholoog ombudsman kinderombudsman dijkgraaf raadslid statenlid bestuurslid
        bestuursvoorzitter dr drs ir mr prof ing dr. drs. ir. mr. prof. ing. jhr. jkvr. ambassadeur
        gouverneur koning koningin prins prinses ambtsvoorganger voorganger griffier
        europarlementariër commissievoorzitter dagvoorzitter gezant rapporteur projectleider
        programmadirecteur hoofdcommissaris korpschef lector promovendus auteur schrijver
        journalist coördinator projectcoördinator programmacoördinator rector rectrix decaan
        initiatiefnemer initiatiefneemster kapitein schipper commandant majoor conservator
        historicus econoom socioloog ecoloog wetenschapper promovenda oprichter oprichtster
        gezaghebber eilandgedeputeerde regioburgemeester locoburgemeester waarnemer vicepremier
        rijksvertegenwoordiger rijksbouwmeester wijkagent teamchef predikant intendant
        programmaleider onderzoeksleider omgevingsmanager eurocommissaris""",
}
LEADS = {word: kind for kind, listed in _WORDS.items() for word in listed.split()}
ROLES = frozenset(
    word for word, kind in LEADS.items() if kind in (ROLE, MINISTER, STATE, COLLEAGUE)
)
# Degrees and titles of birth: whoever has one may be a Member ("het lid drs. Bakker").
DEGREES = words("dr drs ir mr prof ing dr. drs. ir. mr. prof. ing. jhr. jkvr.")
# Small words between a lead and the capital: tussenvoegsels and the prepositions of an office.
STEPS = words(
    """'s ’s 't aan al ben d de den der du el het in inzake la le op te ten ter van von voor ’t"""
)

# Capitalised words that are no surname, not even behind "De" or "Van": chambers, papers, offices.
NEVER_A_NAME = words(
    """Kamer Tweede Eerste Staten Staten-Generaal Voorzitter Kamerlid Kamerleden Commissie
    Vaste Kamerstuk Kamerstukken Kamervragen Handelingen Aanhangsel Toezegging Toezeggingen
    Motie Moties Amendement Verzoek Commissiedebat Debat Tweeminutendebat Regeling Begroting
    Besluit Richtlijn Verordening Nota Brief Rapport Minister Ministers Staatssecretaris
    Kabinet Regering Rijk Nederland Nederlandse Nederlanders Vlaamse Europese Europees Nationale
    Nationaal Gemeente Provincie Ministerie Inspectie Gewijzigde Gedeputeerde Provinciale
    Algemene Sociale Openbare"""
)
# And those that a tussenvoegsel makes a name ("De Raad", "Van Mei"): words that open a sentence or
# cell, months, days, forms of address.
NO_NAME = NEVER_A_NAME | words(
    """Lid Leden Fractie Raad Uw Onze Kamerbrief Amendementen Verzoeken Vraag Vragen Antwoord
    Commissiedebatten Wetgevingsoverleg Notaoverleg Vergaderjaar Plenair Reactie Voortgang
    Vindplaats Omschrijving Onderwerp Stand Status Termijn Indiener Indieners Nr Nrs Nummer
    Naam Datum Kenmerk Bijlage Bijlagen Tabel Figuur Artikel Hoofdstuk Paragraaf Wet Brieven
    Het Een Dit Deze Die Dat In Op Met Voor Van Aan Bij Door Zie Ook Zoals Tijdens Naar Over
    Uit Na Als Om Er Ik Wij We Hij Zij Ze U Mijn Hun Zijn Is Wordt Worden Werd Heeft Hebben Kan
    Zal Hierbij Hiermee Hierover Daarnaast Daarbij Tevens Verder Zo Want Maar Dus Toen Nu Sinds
    Tot Minister-president Mevrouw Heer Staat Europa Koninklijke Koninklijk Algemeen Gemeenten
    Provincies Departement Directie Directoraat-generaal Hoge Zijne Hare Nieuwe Nader
    Aangehouden Ingediend Afgedaan Geachte Januari Februari Maart April Mei Juni Juli Augustus
    September Oktober November December Maandag Dinsdag Woensdag Donderdag Vrijdag Pasen Kerst
    Kamerbreed Kamermeerderheid Sociaal Openbaar Caribisch Caribische Noord Zuid Oost West TZ"""
)
# Municipalities and hamlets in surnames that are never printed without their "van"; where it may be
# the preposition ("de motie van Houwelingen"), these keep it.
VAN_NAMES = words(
    """Aalst Aartsen Acker Ark Asten Baarle Baars Beek Beers Benthem Berg Bergen Bergh
    Beukering Bochove Brenk Brug Brummelen Buren Campen Dalen Dam Delft Dijck Dijk Dongen Doorn
    Driel Duin Eck Eijk Eijs Elk Engelshoven Ens Esch Essen Est Geel Gelder Gent Gerven Ginkel
    Gogh Haaften Haga Haren Hattem Heemst Heerde Hees Helvert Hemert Heusden Hijum Hoek Hoeven
    Hoof Hout Houten Houwelingen Huffelen Ittersum Kampen Kempen Kent Keulen Klaveren Kooten
    Laar Lanschot Leeuwen Lent Leusden Lieshout Limburg Lith Loon Maanen Maren Meenen Meijeren
    Meurs Mierlo Mil Miltenburg Munster Nes Nieuwenhuizen Nispen Noort Nuland Oers Ojik
    Oldenborgh Oijen Oorschot Oosten Oosterhout Os Oss Otterloo Overveld Raak Raalte Raan
    Ravenstein Rhijn Riel Rijn Rijswijk Roon Rooijen Rossum Ruiten Santen Schaik Schie Sluis
    Sonsbeek Stralen Strien Tiel Tilburg Tol Tongeren Toorenburg Tuyll Uden Veen Veldhoven
    Velzen Venrooij Vliet Vlimmeren Vollenhoven Vroonhoven Vugt Waveren Weel Weelden Weert
    Wessem Wezel Wieringen Wijk Wijngaarden Winden Winkel Woerden Wonderen Zanten Zwieten
    Zuijlen"""
)
