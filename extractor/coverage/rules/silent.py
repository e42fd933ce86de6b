"""Words that say nothing about the matter: function words, and those of every letter and nota."""

from __future__ import annotations

_FUNCTION = """
aan achter af blijkt blijken bleek onder hieruit daaruit uitkomst uitkomsten al alle alleen alles als anders altijd andere beide beiden bij binnen bovendien buiten
circa daar daarbij daardoor daarmee daarna daarnaast daarop daarover daartoe daarvan daarvoor dan dat
de deze der die dit doch doen doet door dus echter een één eens eerder eerste elk elke en enig enige
enkele er eraan erop ervan ervoor geen gedaan geweest had hadden heb hebben heeft hem hen het hier
hierbij hiermee hierna hierop hierover hiertoe hiervan hiervoor hij hoe hun iedere ieder ik in inmiddels
is ja je jl kan komen komt kon kunnen langer laten liet maakt maar maken mede meer meest met mij mijn
minder mits mocht moet moeten mogelijk na naar naast nam namelijk neem neemt nemen niet niets nieuwe nog
nu of om omdat ons onze ook op over per reeds samen sinds staan staat te tegen ten tenzij ter
terwijl toch toe tot tussen uit uw van vanaf vanuit veel verder via volgens voor vooral voordat vóór
waar waarbij waarin waarmee waarop waarover waarvan waarvoor wanneer want waren was wat wel welke werd
werden wie wij wil wilde worden wordt zal zeer zelf zich zij zijn zo zoals zodat zogeheten zonder zou
zouden zowel zullen dhr mevrouw heer haar u nr
"""
_PROCEDURE = """
aandacht aangeboden aangenomen aanbieden aanbiedt afgedaan afgesproken antwoord beantwoord bericht berichten
berichtte besproken bied biedt biedt bijgevoegd bijlage bijlagen brief brieven commissie commissiedebat
datum debat debatten eerste gaan gaat gedaan geef geeft gegeven gehouden gesprek gesproken gevraagd
informeer informeert informeren ingediend ingegaan inzake jaar jaren januari februari maart april mei
juni juli augustus september oktober november december jongstleden kabinet kamer kamerbrief kamerstuk
kamerstukken leden lid minister ministers motie moties nota overleg plaatsgevonden regering reactie
staatssecretaris stand stelt stuur stuurt sturen toegezegd toezegging toezeggingen tweede tweeminutendebat
vervolg verzoek verzoekt verzocht vraag vragen vroeg wijze week weken maanden onderwerp artikel begroting gedekt dekking twee drie vier vijf zes zeven acht negen tien opdracht gewijzigde aangehouden
maandag dinsdag woensdag donderdag vrijdag tijdens uiterlijk aanstaande hoogte punt punten
procent kost kosten kostte bedraagt bedragen bedrag euro miljoen miljard mln mld procentpunt ongeveer ruim bijna gemiddeld totaal aantal
"""
SILENT = frozenset(_FUNCTION.split()) | frozenset(_PROCEDURE.split())
