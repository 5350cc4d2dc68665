"""Given names that are forms of one name: "Käthe" may be Katharina.

A small table of forms in use in Germany; sources: de.wikipedia.org, "Kosename" and the articles on
each name; mittelbayerische.de of 30 July 2009, "Fons und Vinz sind selten geworden"; Meyers
Großes Konversations-Lexikon, vol. 11 (1907), "Kosenamen". Forms that are names of women and men
alike stand with both. It is used to ask a clerk, never to decide.
"""

from functools import lru_cache

from sekretariat.domain.names import collapse, fold

_FORMS = """
Alexander Alex Sascha Sandro
Alexandra Alex Sandra Sascha
Alfons Fons
Andreas Andi Andy Andre
Angelika Angela Geli
Anna Anne Anni Änne Annika Anja
Anneliese Annelies Lies Liesel
Antonia Toni
Anton Toni
Barbara Bärbel Babs
Benjamin Ben Benni Benny
Bernhard Bernd Bernt Berni
Brigitte Gitte Gitta Birgit
Charlotte Lotte Lotti
Christian Chris
Christina Chris Tina Kirsten Christine Kristina Kristin Christel
Christoph Chris Christof Stoffel
Daniel Dani Danny
Daniela Dani
Dorothea Dora Dörte Thea Doro Dorothee
Edeltraud Traudl Traudel
Eduard Edi Ede
Elisabeth Elsa Else Elli Ella Lisa Liesel Lisbeth Betti Elke Ilse Sissi Elsbeth
Emanuel Manuel
Emilia Emmi Milli
Eva Evi Ewa
Ferdinand Ferdi
Florian Flori Flo
Franz Franzl Frans
Franziska Franzi Fanny Fränzi Sissi
Friederike Rike Rieke Frieda
Friedrich Fritz Fred Fiete Frederick Frederik
Gabriele Gabi Gaby Gabriela
Georg Jörg Jürgen Schorsch Görg Jorge
Gerhard Gerd Gert Gerhart
Gertrud Trude Gerti Traudl Gertraud
Gottfried Götz Friedel
Gregor Grischa
Günter Günther
Gustav Gustl
Hannelore Hanne Lore
Heinrich Heiner Heinz Hein Henrik Hinrich Harry Heiko
Helene Helena Leni Lena Hella Ellen
Henriette Jette Henni Rike
Herbert Bert
Hildegard Hilde Hilda Gard
Ingeborg Inge Inga
Irmgard Irma Irmi
Isabella Bella Isa Isabel Isabelle
Jakob Jacob Köbi Jockel
Joachim Jochen Achim Jochim Jo
Johanna Hanna Hannah Hanne Jo
Johannes Hans Hannes Johann Jan Jens Hansi Jo
Josef Joseph Sepp Jupp Beppo Jo
Josefa Josefine Fini Sefa Josephine
Julia Julchen Jule Juliane
Karl Carl Kalle Charly
Karoline Caroline Line Lina Karola Karo Carolin Karolin
Katharina Käthe Kathe Kati Kathi Katja Karin Katrin Kathrin Kathrine Nina Trine Katinka Catharina
Klaus Claus Nikolaus Nicolaus Nico Niko Niklas Klas
Konrad Kurt Conrad Kord
Konstantin Constantin Tino
Konstanze Constanze Stanzi
Leonhard Leo Hardy Lenhard
Leopold Leo Poldi
Lieselotte Lilo Liselotte Lotte Liesel
Ludwig Lutz Luis Louis Wiggerl
Luise Louise Luisa Louisa
Magdalena Lena Leni Magda Lene Magdalene
Manfred Manni Manny Fred
Margarete Grete Greta Gretel Gretchen Margit Margret Marga Rita Meta Margot Margarethe Margarita
Maria Marie Mia Mitzi Mizzi Mariechen Ria Marika Mariana Marija
Markus Marcus Marc Mark
Martin Marten Merten
Martina Tina
Matthias Mathias Matze Mathis Hias
Maximilian Max Maxi
Mechthild Mechtild Thilde
Melanie Mel Mela
Michael Micha Michi Michel Mike
Michaela Michi Micha
Monika Moni Monica
Nadeschda Nadja Nadia
Natalia Natalie Nathalie Natascha
Patricia Patrizia Pat
Peter Pit Piet Peer
Philipp Philip Phillip Phil Lipp
Rainer Reiner
Reinhard Reinhardt
Rebecca Rebekka Becky
Regina Gina Regine
Renate Nate Reni
Robert Rob Bert Robby
Roland Rolli
Rosemarie Rosi Rose Rosmarie Rosa
Rudolf Rudi Rolf Ralf Ralph Rudolph
Sabine Bine Sabina
Samuel Sam Sami
Sebastian Basti Bastian Wastl
Siegfried Sigi Siggi Siegi
Sigrid Sigi Siggi
Simon Simeon
Sofia Sophia Sophie Sofie Zofia
Stefan Stephan Steffen Stef
Stefanie Stephanie Steffi Steffie
Susanne Susi Sanne Suse Susanna Susann
Theodor Theo Thilo Till
Theresa Therese Resi Teresa Thea Resl
Thomas Tom Tommy
Tobias Tobi
Ulrich Uli Ulli Utz
Ulrike Uli Ulli Rike Ulla
Ursula Uschi Ulla Ursel Urs
Veronika Vroni Veronica Vera
Viktor Victor Vitja
Viktoria Victoria Vicki Vicky
Vinzenz Vinz Vincent Vincenz
Volker Volkhard
Walter Walther Walli
Waltraud Traudl Traudel Waltraut Walli
Wilhelm Willi Willy Helm Wim
Wilhelmine Minna Mina Minchen Helma
Wolfgang Wolf Wolfi
"""


def form_key(name: str) -> str:
    """Return a given name as forms are compared: "Käthe", "Kaethe" -> "kathe"."""
    return collapse(fold(name))


def _groups() -> dict[str, frozenset[int]]:
    found: dict[str, set[int]] = {}
    for number, line in enumerate(_FORMS.strip().splitlines()):
        for name in line.split():
            found.setdefault(form_key(name), set()).add(number)
    return {name: frozenset(groups) for name, groups in found.items()}


_GROUPS = _groups()


@lru_cache(maxsize=65_536)
def name_groups(key: str) -> frozenset[int]:
    """Return which names a form belongs to, as numbers; `key` is a `form_key`."""
    return _GROUPS.get(key, frozenset())
