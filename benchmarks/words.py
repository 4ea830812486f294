"""The words that the generated journals are made of. Nobody in here exists."""

GIVEN = (  # noqa: SIM905 - as a list of strings it would fill the screen
    "Aditi Ahmet Aiko Alva Amara Anouk Ansel Arlo Asta Bao Beatriz Bjarne Carmen Chidi Cosima Daria Davor Edda "
    "Eero Elif Emre Esther Faye Femke Gita Goran Hanna Hugo Ifeoma Ilse Imre Ines Ivo Jarek Jelena Joris Kaia "
    "Kemal Kofi Lale Lars Leila Lino Liv Lucia Malik Mara Mateo Mei Milan Mina Nadia Nils Noor Odile Olu Orla "
    "Oskar Paola Pavel Petra Pia Rafa Rania Reza Rosa Runa Samir Selma Sina Sven Tala Tamar Teo Tova Uma Vera "
    "Viktor Wanja Yael Yusuf Zofia"
).split()
FAMILY = (  # noqa: SIM905 - as a list of strings it would fill the screen
    "Abel Achterberg Adeyemi Albrecht Almeida Amundsen Arslan Baptiste Barros Bauer Bellini Berger Bianchi Blom "
    "Borg Braun Castellan Cervantes Chandra Costa Dahl Delacroix Demirel Dietz Dolezal Duarte Eklund Engel Erdem "
    "Fabre Falk Farkas Ferrari Fontaine Fuchs Galvez Garnier Gomez Haas Halvorsen Hartmann Hoang Horvat Ibarra "
    "Iyer Jansen Jovanovic Kaplan Keller Kimura Kovac Krause Larsen Leclerc Lindholm Lopes Magnusson Mensah "
    "Moreau Nakamura Navarro Novak Obi Okafor Olsen Osei Pereira Petrov Quist Rahman Reiter Rossi Sato Schuster "
    "Silva Sorel Takacs Thorne Ueda Vasquez Weiss Zeller"
).split()
PLACES = ("Aldenau", "Brunnstadt", "Corvenna", "Dornhafen", "Elmsund", "Falkenried", "Grauwick", "Hollenbeck")
ROLES = ("analyst", "coordinator", "designer", "engineer", "officer", "planner", "researcher", "team lead")
FUNCTIONS = (
    "climate adaptation",
    "education",
    "finance",
    "geodata",
    "planning",
    "public relations",
    "research",
    "water",
)
INDUSTRIES = ("Consulting", "Education", "Energy", "Housing", "Insurance", "Local government", "Publishing", "Water")
OPTIONS = (
    "Adaptation planner",
    "Data journalist",
    "Exhibition maker",
    "Flood modeller",
    "Geodata analyst",
    "Learning designer",
    "Park ranger",
    "Public participation officer",
    "Science editor",
    "Survey statistician",
    "Technical writer",
    "User researcher",
)
SKILLS = (
    "explaining complex things",
    "facilitating groups",
    "fieldwork",
    "statistics",
    "writing",
    "organising projects",
)
CRITERIA = ("useful work", "income", "evenings free", "learning")
TAGS = ("alumni-evening", "call-back", "hub", "later", "mentor", "summer-list", "well-read")

THINGS = (
    "the budget",
    "a field visit",
    "the quarterly report",
    "a public hearing",
    "the new software",
    "an old data set",
)
PEOPLE = (
    "the two colleagues next door",
    "residents",
    "the council",
    "a small team",
    "people from other offices",
    "suppliers",
)
OPENINGS = (
    "Most of the week goes into {thing}, and the rest into talking about it with {people}.",
    "One is judged by how well {people} understand {thing}, and seldom by anything else.",
    "It began by accident, with {thing}, and then {people} kept asking for more of it.",
    "There is more writing in it than anyone expects, mostly about {thing} and mostly for {people}.",
    "The pay is middling and the hours are kind, except in the month before {thing} is due.",
)
ASIDES = (
    "Nobody had said so before, and it changes how I read the advertisements.",
    "I asked twice, because it contradicts what I heard in spring.",
    "It sounded tired and proud at the same time.",
    "A certificate helps with the first letter and with nothing after it.",
    "In five years half of that will be done by a machine, and the better half will remain.",
    "I could see myself there on a Tuesday in November, which is my test.",
)
LESSONS = (
    "Ask for an example first",
    "Bring one page, not five",
    "Say early how long I need",
    "Listen longer after a pause",
)
