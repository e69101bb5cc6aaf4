"""A first source for a curator: small, complete, and with comments that teach."""

from pathlib import Path

from kiosk.errors import PackError
from kiosk.packs.source import load_source
from kiosk.packs.texts import Translation, po_path, write_texts
from kiosk.store.faults import explained

_FILES = {
    "pack.yaml": """\
# What this pack is. The id stays the same for every version; raise the version whenever you hand the pack over.
id: my-exhibit
version: 0.1.0
title: My exhibit
source_language: en          # the language the YAML files are written in
languages: [en, fr]          # any of ar, zh, en, fr, ru, es; each needs translations/<language>.po
modules: [goals, moments, sites]   # leave one out and its part of the exhibit is not shown
requires: ">=0.1"            # the oldest kiosk that can show this pack
licence: CC-BY-4.0
credits: [Your museum]
""",
    "goals.yaml": """\
- id: goal-13
  number: 13
  title: Climate Action
  call: Keep warming low, and be ready for what comes
  colour: "#3F7E44"            # colour and text need a contrast of at least 4.5
  text_colour: "#FFFFFF"
  night_colour: "#4E9A54"      # the same on a dark ground
  night_text_colour: "#0B1A2B"
  targets: 5
  why:
    standard: >-
      Heat, storms and floods already change how people live, farm and build. Every part of a degree that we avoid
      protects homes, harvests and health. Much of what helps is known and at hand: clean power, better buildings, trains,
      forests that stand, and plans for the weather that will come anyway.
    easy: >-               # optional: short sentences for young visitors
      The Earth is getting warmer. Storms and floods are growing. We can slow this down. Clean power and standing
      forests help. So can each of us.
  figures:                     # numbers always carry bound, unit, date and source
    - id: example
      value: 1.5
      bound: at_most           # exact, about, at_least or at_most
      unit: degrees_celsius
      as_of: "2015"
      caption: of warming is the limit the Paris Agreement works towards
      source: Paris Agreement, article 2
  actions:
    - {id: walk, text: Walk or cycle short ways.}
  emblem: emblem-goal-13       # an id in media.yaml
""",
    "moments.yaml": """\
- id: 1945-charter-signed
  date: "1945-06-26"           # or "1945-06", or "1945", if no more is known
  place: San Francisco, United States
  latitude: 37.8
  longitude: -122.4
  category: institutional
  importance: 1                # 1 is seen from far, 3 only from near
  goals: []                    # numbers of Goals in this pack
  symbols: []                  # document symbols such as "A/RES/217(III)"
  yearbook: "1946-47"
  title: The Charter is signed
  short_title: Charter signed
  text: >-                     # 30 to 60 words; may also be {standard: …, easy: …}
    At the end of two months of talks, delegates of fifty States sign the Charter of the United Nations in San Francisco.
    Poland, which could not attend, signs later and is counted among the fifty-one founding Members.
- id: 2015-paris-agreement
  date: "2015-12-12"
  place: Paris, France
  category: environment
  importance: 1
  goals: [13]
  title: Paris Agreement adopted
  short_title: Paris Agreement
  text: >-
    Meeting in Paris, the parties to the climate convention adopt an agreement by which every country sets out and renews
    its own plan for climate action. It aims to hold warming well below two degrees and to pursue efforts towards one and
    a half.
""",
    "sites.yaml": """\
- id: geneva
  city: Geneva
  country: Switzerland
  building: Palais des Nations
  office: United Nations Office at Geneva
  address: Avenue de la Paix 14, 1211 Geneva 10
  latitude: 46.2
  longitude: 6.1
  timezone: Europe/Zurich
  intro: The Palais des Nations was built for the League of Nations and stands in a park above the lake.
  sights:
    - {id: assembly-hall, title: Assembly Hall, text: The largest room of the Palais.}
  tours:
    - id: guided
      kind: guided             # guided, children, school, themed, private, protocol, lecture, briefing, game, walk
      mode: in_person          # or virtual
      title: Guided tour
      text: A walk through the halls with a guide.
      minutes: 60              # leave out what you do not know
      languages: [en, fr]
      access: Ask the visitor service about step-free access before you book.
  advice:
    - {id: identity, text: Bring an identity document., checked: "2026-10-01", valid_until: "2027-12-31"}
""",
    "media.yaml": """\
- id: emblem-goal-13
  file: media/emblem-goal-13.svg   # SVG, PNG, JPEG or WebP; a drawing becomes a picture when the pack is built
  kind: image
  alt: A globe in stripes from light to dark green
  credit: Your museum
  licence: CC-BY-4.0
""",
    "media/emblem-goal-13.svg": """\
<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1080 1080"><circle cx="540" cy="540" r="430" fill="#D9E5DA"/>\
<path d="M540 110a430 430 0 0 1 0 860z" fill="#29543A"/></svg>
""",
}

_FRENCH = {
    "pack/title": "Mon exposition",
    "goals/goal-13/title": "Mesures relatives à la lutte contre les changements climatiques",
    "goals/goal-13/call": "Limiter le réchauffement et s’y préparer",
    "goals/goal-13/why": "Chaleur, tempêtes et inondations changent déjà la façon de vivre, de cultiver et de bâtir. Chaque"
    " fraction de degré évitée protège des maisons, des récoltes et la santé. Ce qui aide est souvent connu et à portée de"
    " main : énergie propre, bâtiments sobres, trains, forêts debout, et des plans pour le temps qui vient.",
    "goals/goal-13/why/easy": "La Terre se réchauffe. Les tempêtes et les inondations augmentent. Nous pouvons ralentir cela."
    " L’énergie propre et les forêts aident. Chacun de nous aussi.",
    "goals/goal-13/figures/example/caption": "de réchauffement : la limite que vise l’Accord de Paris",
    "goals/goal-13/figures/example/source": "Accord de Paris, article 2",
    "goals/goal-13/actions/walk/text": "Faites les petits trajets à pied ou à vélo.",
    "moments/1945-charter-signed/place": "San Francisco, États-Unis",
    "moments/1945-charter-signed/title": "La Charte est signée",
    "moments/1945-charter-signed/short_title": "Signature de la Charte",
    "moments/1945-charter-signed/text": "Au terme de deux mois de discussions, les délégués de cinquante États signent la"
    " Charte des Nations Unies à San Francisco. La Pologne, absente, signe plus tard et compte parmi les cinquante et un"
    " Membres fondateurs.",
    "moments/2015-paris-agreement/place": "Paris, France",
    "moments/2015-paris-agreement/title": "Adoption de l’Accord de Paris",
    "moments/2015-paris-agreement/short_title": "Accord de Paris",
    "moments/2015-paris-agreement/text": "Réunies à Paris, les parties à la convention sur le climat adoptent un accord par"
    " lequel chaque pays présente et renouvelle son propre plan d’action. Il vise à contenir le réchauffement nettement en"
    " dessous de deux degrés et à poursuivre l’effort vers un degré et demi.",
    "sites/geneva/city": "Genève",
    "sites/geneva/country": "Suisse",
    "sites/geneva/building": "Palais des Nations",
    "sites/geneva/office": "Office des Nations Unies à Genève",
    "sites/geneva/address": "Avenue de la Paix 14, 1211 Genève 10",
    "sites/geneva/intro": "Le Palais des Nations, construit pour la Société des Nations, se dresse dans un parc au-dessus du lac.",
    "sites/geneva/sights/assembly-hall/title": "Salle des Assemblées",
    "sites/geneva/sights/assembly-hall/text": "La plus grande salle du Palais.",
    "sites/geneva/tours/guided/title": "Visite guidée",
    "sites/geneva/tours/guided/text": "Une promenade dans les salles avec un guide.",
    "sites/geneva/tours/guided/access": "Renseignez-vous sur l’accès sans marches avant de réserver.",
    "sites/geneva/advice/identity/text": "Apportez une pièce d’identité.",
    "media/emblem-goal-13/alt": "Un globe rayé du vert clair au vert foncé",
}


def write_new_source(folder: Path) -> None:
    """Write a source that builds, with comments, into a new or empty folder; anything else raises PackError."""
    with explained(folder):
        if folder.exists() and (not folder.is_dir() or any(folder.iterdir())):
            raise PackError(f"{folder} is not an empty folder; name a new one, nothing was written.")
        for name, text in _FILES.items():
            path = folder / name
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(text, encoding="utf-8")
        texts = load_source(folder).texts()
        known = {text.path: Translation(_FRENCH[text.path], text.text, 0, fuzzy=False) for text in texts}
        write_texts(texts, "fr", po_path(folder, "fr"), known)
