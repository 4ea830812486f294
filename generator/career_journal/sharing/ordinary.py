"""Words of the language that stand in names too: `Will` and `May` in people’s, `Office` in those of organizations."""

from __future__ import annotations

from career_journal.sharing.words import folded

_WORDS = """
abbey able ace amber angel april arch archer art ash aspen august autumn baker bank banks barber bass bay bear beck
bell berry best bill bird bishop black blaze bliss bloom blue bond book booker bowman boy brand brave bridge bright
brook brooks brown buck bud bush butler cane cannon cap carol carpenter carter case cash chance chase cherry church
clay clement cliff cloud coach cook cooper cove crane cross crystal daisy dale dawn day dean dear dell dick dove drake
drew dusty earl early east easter eve ever faith fall farmer fern field fields fisher flint flora flower ford forest
forester fort foster fox frank freedom french frost gale gardener garland gay gene gentle glass glen glory gold golden
good grace grant gray green grey grove guy hale hall handy harmony hart harvest haven hawk hay hazel heath heather
herb heritage hill holiday holly home honor honour hood hope house hunt hunter ice iris ivy jack jade jasmine jasper
jay jean jet jewel joy judge jump june just justice key king kit knight lake lance land lane lark laurel law leaf
legend liberty light lily little lock long love low lucky major mark marsh marshal mason master max may meadow melody
merit merry mild mill miller mills mint misty moon more morning moss mountain myrtle new nick noble north oak ocean
olive opal orange park parker parks patience pearl penny pepper pet pierce piper pitch point pole poor pope porter
potter power powers price pride prince print prosper prudence quill rain ranger ray read reed rich ridge ring river
rivers rob robin rock rocky rod roman root rose rosemary rowan ruby rush rusty sage sandy savage scarlet scout season
serene shade sharp shell sherry short silver singer skip sky small smart smith snow sparks spring star stark steel
stone storm strange strong summer sunday sunny swan sweet swift tanner taylor temple terrace thorn tiger town trace
trip true tucker turner vale valentine van victor violet wade wages walker wall walls ward ware waters way weaver
weeks well wells west wheat wheeler white will willow wind winter wise wolf wood woods world worth wright yard young
"""

_ELSEWHERE = """
alt beau blanc blanco blond bon braun bravo brun delgado ernst frei froh fromm grand groot groß gros grün jeune jong
jung klein kurz kühn lang moreno neu noir petit reich rojo roux rubio schwarz stark vieux weiß
"""

_SMALL = """
about all and any are ask aus bei can das dem den der des die do dos ein for gap go gut he her here him his how if in
is ist it its las les let los me mit my new next no not now nur of off on one open or our out own per see set she
signal sie so ten than that the then they this time to top two una und up us use van via von war was we weg what when
who why wir with yes yet you
"""

SMALL = frozenset(map(folded, _SMALL.split()))
"""Words of which no name of an organization is made: `New` of New Energy says nothing."""

ORDINARY = SMALL.union(map(folded, f"{_WORDS} {_ELSEWHERE}".split()))
"""What people are also called: in small letters these are no names. Folded as the parts of names are."""

_KINDS = """
academy advice agency agentur akademie amt association authority bahn bank board body bund bureau business büro center
central centre charity city club college community companies company consult consultants consulting corporation
council county department design deutsche development digital district education energy engineering environment europe
european federal federation firm forum foundation fund general german gesellschaft global gmbh government group gruppe
health help hochschule holding hospital house industries industry initiative institut institute international kreis
labor laboratory labs land landkreis learning library limited local management media ministerium ministry municipality
museum national network office organisation organization partner partners planning practice press project public
publishing regional research school schule schulen science service services society software solutions stadt
stadtwerke state station stiftung studio studios systems team technologies technology town trust union universities
university universität urban verband verein verlag village wasser wasserverband water werke works workshop zentrum
ab ag as asa bv co corp cv ev eg inc kg kgaa llc llp lp ltd nv ohg oy oyj plc sa sarl sas se spa srl ug
ai api cad eu gis hr it ki ngo pr uk un us usa ui ux
"""

_NO_PLACE = "self employed freelance freelancer independent unemployed retired student between jobs none own"

NO_PLACE = frozenset(map(folded, _NO_PLACE.split()))
"""Words in which somebody says that they work for nobody else."""

KINDS_OF_PLACES = frozenset(map(folded, _KINDS.split()))
"""Words that say what an organization is, and not which: `Institute`, `GmbH`, `IT`. Folded too."""
