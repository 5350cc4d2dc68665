"""Words names are made of: particles, nobility, and family names that give away an order.

Usage by country follows IFLA, Names of Persons: National Usages for Entry in Catalogues (1996).
"""

import re
from functools import lru_cache

from sekretariat.domain.names import fold

# words a family part may begin with, and those that only go on ("von der")
OPENING = frozenset(
    {
        "von", "vom", "van", "vander", "vanden", "zu", "zum", "zur", "de", "del", "della",
        "dello", "degli", "dei", "di", "da", "das", "do", "dos", "du", "des", "la", "le", "lo",
        "ter", "ten", "te", "op", "auf", "aus", "af", "av", "bin", "ben", "ibn", "bint",
        "abu", "an", "am", "im", "in", "de'", "d'", "d’", "v.", "v.d.", "z.",
    }
)  # fmt: skip
PARTICLES = OPENING | {
        "der", "den", "dem", "las", "los", "het", "'t", "’t", "y", "e", "und", "d'", "d.", "u.",
}  # fmt: skip
# with a capital they are a part of the family name; "Am", "An", "Do" are given names then
OPENING_CAPITALS = frozenset(
    {
        "Von", "Vom", "Van", "Vanden", "Vander", "Zu", "Zum", "Zur", "De", "Del", "Della", "Dello",
        "Degli", "Dei", "Di", "Da", "Dal", "Dos", "Du", "Des", "La", "Le", "Lo", "Ter", "Ten",
        "El", "Al", "Bin", "Ibn", "Abu", "Mac", "Mc", "St.", "Saint", "Abdel", "Abdul",
    }
)  # fmt: skip
BETWEEN_FAMILY_NAMES = frozenset({"y", "i", "e", "gen.", "genannt"})
CHILD_OF = frozenset({"bin", "ibn", "ben", "bint"})
SERVANT_OF = frozenset({"abd", "abdul", "abdel", "abdal", "abu", "abou"})
GLUED = frozenset(
    {"al-", "el-", "ad-", "as-", "ar-", "at-", "an-", "ash-", "az-", "d'", "d’", "dell'", "l'"}
)
ARTICLE = re.compile(r"((?:al|el|ad|as|ar|at|an|ash|az)-|d['’])(\S+)$")

_PEERS = (
    r"Freiherr|Freifrau|Freiin|Frhr\.|Frfr\.|Baron|Baronin|Baronesse|Graf|Gräfin|Komtess|"
    r"Comtesse|Fürst|Fürstin|Prinz|Prinzessin|Herzog|Herzogin|Ritter|Edler|Edle"
)
NOBILITY = re.compile(
    rf"(?:(?:Reichs|Erb|Land|Mark|Burg|Pfalz|Alt|Groß)?(?:{_PEERS}|{_PEERS.lower()}))$"
)
SURNAMES_OF_NOBILITY = frozenset(
    {"graf", "furst", "ritter", "prinz", "herzog", "baron", "edler", "edle", "landgraf"}
)
WRITTEN_OUT = {
    "Frhr.": "Freiherr", "Frhr": "Freiherr", "Frfr.": "Freifrau", "Gf.": "Graf", "Gfn.": "Gräfin",
    "v.": "von", "z.": "zu",
}  # fmt: skip

VIETNAMESE = frozenset(
    {
        "nguyen", "tran", "le", "pham", "hoang", "huynh", "phan", "vu", "vo", "dang", "bui",
        "do", "ho", "ngo", "duong", "ly", "dinh", "trinh", "truong",
    }
)  # fmt: skip
VIETNAMESE_MIDDLE = frozenset({"thi", "van"})
VIETNAMESE_PARTS = frozenset(
    {
        "anh", "bao", "binh", "chau", "chi", "cuong", "dao", "dat", "duc", "dung", "giang", "ha",
        "hai", "hang", "hanh", "hien", "hieu", "hoa", "hoai", "hong", "hue", "hung", "huong",
        "huy", "khanh", "khoa", "kien", "kim", "lam", "lan", "linh", "loan", "long", "mai", "minh",
        "my", "nam", "nga", "ngan", "ngoc", "nhi", "nhung", "phong", "phuc", "phuong", "quan",
        "quang", "quoc", "son", "tam", "tan", "thang", "thanh", "thao", "thi", "thien", "thu",
        "thuy", "tien", "tinh", "toan", "trang", "trinh", "trung", "tu", "tuan", "tung", "tuyet",
        "uyen", "van", "viet", "vinh", "vy", "xuan", "yen",
    }
)  # fmt: skip
CHINESE = frozenset(
    {
        "wang", "li", "zhang", "liu", "chen", "yang", "huang", "zhao", "wu", "zhou", "xu", "sun",
        "ma", "zhu", "hu", "guo", "he", "lin", "gao", "luo", "zheng", "liang", "xie", "song",
        "tang", "deng", "han", "feng", "cao", "peng", "zeng", "xiao", "tian", "dong", "pan",
        "yuan", "cai", "jiang", "yu", "du", "ye", "cheng", "wei", "su", "lu", "ding", "ren", "yao",
        "shen", "zhong", "mao", "bai", "qian", "meng", "qin", "xue", "hou", "lei", "ouyang",
        "sima", "zhuge",
    }
)  # fmt: skip
PINYIN = re.compile(r"(?:(?:zh|ch|sh|[b-df-hj-np-tw-z])[aeiouv]{1,3}(?:ng|n)?){1,2}$")
KOREAN = frozenset(
    {"kim", "lee", "yi", "park", "pak", "choi", "jung", "jeong", "kang", "cho", "yoon", "jang",
     "lim", "han", "shin", "seo", "kwon", "hwang", "ahn", "song", "moon"}
)  # fmt: skip
KOREAN_GIVEN = re.compile(r"[A-Z][a-z]+-[a-z]+$")
HUNGARIAN = frozenset(
    {
        "nagy", "kovacs", "toth", "szabo", "horvath", "varga", "molnar", "nemeth", "balogh",
        "papp", "takacs", "juhasz", "lakatos", "meszaros", "racz", "fekete", "szilagyi", "torok",
        "feher", "balazs", "gal", "szucs", "kocsis", "orsos", "fodor", "szalai", "sipos",
    }
)  # fmt: skip
HUNGARIAN_GIVEN = frozenset(
    {
        "anna", "eva", "laszlo", "istvan", "jozsef", "janos", "zoltan", "sandor", "gabor",
        "ferenc", "attila", "peter", "tamas", "zsolt", "tibor", "andras", "csaba", "imre", "lajos",
        "gyorgy", "maria", "erzsebet", "katalin", "ilona", "agnes", "zsuzsanna", "judit", "andrea",
        "erika", "krisztina", "monika", "timea", "eszter", "dora", "balint", "akos", "bence",
        "mate", "levente", "miklos", "pal", "karoly", "gergely", "mihaly", "zsofia", "reka",
    }
)  # fmt: skip
HUNGARIAN_WIFE = re.compile(r"[A-ZÁÉÍÓÖŐÚÜŰ][a-záéíóöőúüű]+né$")

MARIAN = frozenset(
    {
        "angeles", "carmen", "luz", "mar", "pilar", "dolores", "mercedes", "rosario", "fatima",
        "carmo", "conceicao", "lourdes", "gracas", "jesus", "ceu", "socorro", "gloria",
        "guadalupe", "nieves", "paz", "concepcion", "consuelo", "remedios", "amparo", "soledad",
        "rocio", "belen", "cruz",
    }
)  # fmt: skip
MARIAN_LINKS = frozenset({"de", "del", "do", "da", "das", "dos", "la", "las", "los"})

# frequent family names that are no given names: in the middle they tell a double family name
_FREQUENT = frozenset(
    {
        "muller", "mueller", "schmidt", "schmitt", "schmid", "schneider", "fischer", "weber",
        "meyer", "meier", "maier", "mayer", "wagner", "becker", "schulz", "schulze", "hoffmann",
        "hofmann", "schafer", "schaefer", "koch", "bauer", "richter", "schroder", "schroeder",
        "neumann", "zimmermann", "kruger", "krueger", "hartmann", "krause", "lehmann", "kohler",
        "koehler", "huber", "kaiser", "fuchs", "scholz", "moller", "moeller", "jung", "keller",
        "vogel", "winkler", "schwarz", "lange", "braun", "klein", "schubert", "baumann",
        "garcia", "martins", "silva", "sousa", "souza", "costa", "ferreira", "pereira", "oliveira",
        "rodrigues", "fernandes", "gomes", "lopes", "goncalves", "alves", "ribeiro", "almeida",
        "carvalho", "pinto", "torres", "romero", "moreno", "navarro", "molina", "castro", "ortega",
        "delgado", "ramos", "reyes", "flores", "vargas", "herrera", "medina", "mendoza",
        "rossi", "russo", "ferrari", "esposito", "bianchi", "colombo", "ricci",
        "yilmaz", "ozturk", "ozdemir", "celik", "kilic", "koc", "kara",
        "nowak", "novak", "wojcik", "popescu", "ionescu",
    }
)  # fmt: skip
_ENDINGS = re.compile(
    r"(?=.{5})(?:.+(?:ndez|guez|lez|nez|rez|pez|mez|chez|quez|oglu|owicz|ewicz|iadis|opoulos|"
    r"(?:ow|ew|in|al|an)sk[aiy]))$"
)
_SOUTH_SLAVIC = re.compile(r".{2,}ić$")


# frequent given names that are no family names: at the end they tell that the order is turned
_GIVEN = frozenset(
    {
        "hans", "karl-heinz", "jurgen", "juergen", "uwe", "dieter", "gunter", "guenter", "klaus",
        "michael", "stefan", "andreas", "markus", "matthias", "christian", "wolfgang", "bernd",
        "helmut", "manfred", "horst", "gerhard", "ralf", "jorg", "joerg", "torsten", "thorsten",
        "sven", "jan", "tim", "lukas", "jonas", "felix", "max", "maximilian", "alexander",
        "sebastian", "daniel", "johannes", "josef", "heinz", "rainer", "holger", "volker",
        "mehmet", "mustafa", "ahmet", "mohammed", "mohamed", "ali", "hassan", "omar", "yusuf",
        "anna", "maria", "eva", "ursula", "monika", "petra", "sabine", "andrea", "claudia",
        "susanne", "renate", "karin", "brigitte", "helga", "gabriele", "angelika", "birgit",
        "heike", "martina", "nicole", "stefanie", "stephanie", "julia", "katharina", "christine",
        "christina", "barbara", "elisabeth", "ingrid", "ute", "silke", "anja", "anke", "sandra",
        "melanie", "tanja", "sarah", "laura", "lena", "lea", "hannah", "johanna", "sophie",
        "charlotte", "marie", "luise", "ayse", "fatma", "emine", "hatice", "zeynep", "elif",
    }
)  # fmt: skip


@lru_cache(maxsize=8192)
def is_given_name(word: str) -> bool:
    """Tell whether a word can hardly be a family name: "Hans", "Anna-Lena" by its first part."""
    folded = fold(word)
    return folded in _GIVEN or folded.split("-")[0] in _GIVEN


@lru_cache(maxsize=8192)
def is_family_name(word: str) -> bool:
    """Tell whether a word can hardly be anything but a family name: "García", "Petrović"."""
    folded = fold(word)
    if folded in _FREQUENT or _SOUTH_SLAVIC.fullmatch(word):
        return True
    return bool(_ENDINGS.fullmatch(folded)) and word[:1].isupper()
