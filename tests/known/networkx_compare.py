#!/usr/bin/python3
"""Compares what noaber measures with what networkx makes of the same source.

    networkx_compare.py NOABER INPUT

NOABER is the tool; INPUT the government register (XML, plain or gzip) or a data package (a folder).
An INPUT that is not there is looked for in the folder that NOABER_DATA names, else in
../shared/data beside the project. Every value of every municipality is compared, on the projection
and on the affiliation. Nothing of noaber is used to read: the source is read here a second time, by
a program that shares no line with it, so the two agree only where both are right.

Prints one line and ends with 0; with "skipped: ..." where the tool or the data are not there.
Needs networkx (2.8.8 in Debian 12), otherwise the standard library.
"""

import csv
import gzip
import json
import os
import subprocess
import sys
import xml.etree.ElementTree as ElementTree
from pathlib import Path

PROJECT = Path(__file__).resolve().parents[2]
TOLERANCE = 1e-9  # relative to the value, or to 1 where that is more

# Of the register of 16 May 2026, counted once by hand: rows, and ties of the simple projection.
COUNTED = {("register", "2026-05-16"): (342, 4469)}


class Difference(Exception):
    """Something that the two programs do not agree on."""


class Source:
    """What a source says: who takes part in what, before merged municipalities are resolved."""

    def __init__(self, form, date):
        self.form = form
        self.date = date  # as text, YYYY-MM-DD: dates compare as texts do; None: everything counts
        self.municipalities = {}  # code by the source's own key
        self.versions = {}  # key: (arrangement, from, until), None where not said
        self.members = {}  # key of a version: keys of organisations


def local(name):
    """A name without its namespace, which changes with each release."""
    return name.rsplit("}", 1)[-1]


def attribute(element, name):
    return next((v for k, v in element.attrib.items() if local(k) == name), None)


def child(element, name):
    return next((c for c in element if local(c.tag) == name), None)


def text(element, name):
    found = child(element, name)
    return None if found is None else found.text


def descendants(element, name):
    return (e for e in element.iter() if local(e.tag) == name)


def municipal_code(organisation, code_of_name):
    """GM and four digits: of its identifier, else of its codes, else of its name in the mergers."""
    identifier = (attribute(organisation, "resourceIdentifierTOOI") or "").rsplit("/", 1)[-1]
    if identifier.startswith("gm"):
        return identifier.upper()
    for code in descendants(organisation, "resourceIdentifier"):
        if attribute(code, "naam") == "organisatiecode" and code.text.startswith("gm"):
            return code.text.upper()
    name = text(organisation, "naam").removeprefix("Gemeente ")
    return code_of_name.get(name, "roo:" + attribute(organisation, "systeemId"))


def chains(regulations):
    """The arrangement of each version: versions that name each other are one. By systeemId."""
    parent = {attribute(r, "systeemId"): attribute(r, "systeemId") for r in regulations}

    def root(key):
        while parent[key] != key:
            key = parent[key]
        return key

    for regulation in regulations:
        for link in ("previousVersion", "nextVersion"):
            other = child(regulation, link)
            key = None if other is None else attribute(other, "systeemId")
            if key in parent:
                parent[root(key)] = root(attribute(regulation, "systeemId"))
    return {key: root(key) for key in parent}


def read_register(path, code_of_name):
    opened = gzip.open(path) if path.suffix == ".gz" else open(path, "rb")
    with opened as stream:
        document = ElementTree.parse(stream).getroot()
    source = Source("register", attribute(document, "timestamp")[:10])
    for organisation in descendants(document, "organisatie"):
        types = [t.text for t in child(organisation, "types") or []]
        if "Gemeente" in types and text(organisation, "naam").startswith("Gemeente"):
            key = attribute(organisation, "systeemId")
            source.municipalities[key] = municipal_code(organisation, code_of_name)
    regulations = list(descendants(document, "regeling"))
    arrangement = chains(regulations)
    for regulation in regulations:
        key = attribute(regulation, "systeemId")
        begin, end = (text(regulation, "datum" + word) for word in
                      ("Inwerkingtreding", "Uitwerkingtreding"))
        source.versions[key] = (arrangement[key], begin, end)
        source.members[key] = [attribute(p, "systeemId")
                               for p in descendants(regulation, "deelnemendeOrganisatie")]
    return source


def rows_of(path):
    with open(path, encoding="utf-8-sig", newline="") as stream:
        return list(csv.DictReader(stream))


def read_package(path):
    described = json.loads((path / "datapackage.json").read_text(encoding="utf-8"))
    source = Source("package", described.get("date"))
    for row in rows_of(path / "organisations.csv"):
        if row["kind"] == "municipality":
            source.municipalities[row["code"]] = row["code"]
    for row in rows_of(path / "versions.csv"):
        source.versions[row["code"]] = (row["arrangement"], row.get("from") or None,
                                        row.get("until") or None)
        source.members[row["code"]] = []
    for row in rows_of(path / "participations.csv"):
        source.members[row["version"]].append(row["organisation"])
    return source


def read_mergers(path):
    """The heir of each abolished municipality: (date, code) by old code; smaller parts left out."""
    return {m["old_code"]: (m["date"], m["new_code"]) for m in rows_of(path)
            if m["part"] != "minor" and m["old_code"] != m["new_code"]}


def read_names(mergers_path, aliases_path):
    """The code of each abolished municipality by its name, and by its other spellings."""
    codes = {m["old_name"]: m["old_code"] for m in rows_of(mergers_path)}
    for alias in rows_of(aliases_path):
        if alias["name"] in codes:
            codes.setdefault(alias["alias"], codes[alias["name"]])
    return codes


def resolved(code, mergers, date):
    while date and code in mergers and mergers[code][0] <= date:
        code = mergers[code][1]
    return code


def in_force(source):
    """The key of the last begun version in force of each arrangement."""
    last = {}
    for key, (arrangement, begin, end) in source.versions.items():
        holds = not source.date or ((begin or "") <= source.date and
                                    (end is None or source.date < end))
        if holds:
            last.setdefault(arrangement, []).append((begin or "", key))
    return {arrangement: max(versions)[1] for arrangement, versions in last.items()}


def affiliation_of(source, mergers):
    """A networkx graph of municipalities (by code) and the arrangements that keep one."""
    graph = networkx.Graph()
    for arrangement, version in in_force(source).items():
        for member in source.members[version]:
            if member in source.municipalities:
                code = resolved(source.municipalities[member], mergers, source.date)
                graph.add_edge(code, ("arrangement", arrangement))
    return graph


def municipalities_of(graph):
    return [vertex for vertex in graph if isinstance(vertex, str)]


def ask(noaber, path, view, weight, names):
    """The tool's answer as (figures, rows by code)."""
    command = [noaber, "measure", str(path), "--of", "municipality", "--view", view,
               "--weight", weight, "--measure", ",".join(names), "--format", "json"]
    done = subprocess.run(command, capture_output=True, encoding="utf-8", check=False)
    if done.returncode != 0:
        raise Difference(f"{' '.join(command)} ended with {done.returncode}: {done.stderr}")
    answer = json.loads(done.stdout)
    return answer["meta"]["figures"], {row["code"]: row for row in answer["rows"]}


def expected(graph, names):
    """What networkx makes of a graph: values by vertex, by name."""
    others = max(len(graph) - 1, 1)
    makers = {
        "degree": lambda: dict(graph.degree()),
        "strength": lambda: dict(graph.degree(weight="weight")),
        "betweenness": lambda: networkx.betweenness_centrality(graph, normalized=False),
        "harmonic": lambda: {v: s / others for v, s in networkx.harmonic_centrality(graph).items()},
    }
    return {name: makers[name]() for name in names}


def compare(rows, codes, values, where):
    """Compares every value; how many there were."""
    if set(rows) != set(codes):
        raise Difference(f"{where}: rows differ: {sorted(set(rows) ^ set(codes))[:10]}")
    for name, by_vertex in values.items():
        for code in codes:
            found, wanted = rows[code][name], by_vertex[code]
            if found is None or abs(found - wanted) > TOLERANCE * max(1, abs(wanted)):
                raise Difference(f"{where}: {name} of {code}: {found}, networkx {wanted}")
    return len(values) * len(codes)


def compare_view(noaber, path, view, weight, graph, codes, names):
    where = f"{view}, {weight}"
    figures, rows = ask(noaber, path, view, weight, names)
    if figures["ties"] != graph.number_of_edges():
        raise Difference(f"{where}: {figures['ties']} ties, networkx {graph.number_of_edges()}")
    return compare(rows, codes, expected(graph, names), where)


def compare_more(noaber, path, view, graph, codes):
    """Measures that random_networks.py computes, as they are before they are scaled."""
    values = {**random_networks.on_graph(graph, None)}
    if view == "incidence":
        values.update(random_networks.on_affiliation(graph, codes))
    scaled = {"harmonic", "reach", "eigenvector", "eigenvector_each", "katz"}
    command = [noaber, "measure", str(path), "--of", "municipality", "--view", view, "--weight",
               "simple", "--measure", ",".join(values), "--normalise", "raw", "--format", "csv"]
    done = subprocess.run(command, capture_output=True, encoding="utf-8", check=False)
    if done.returncode != 0:
        raise Difference(f"{' '.join(command)} ended with {done.returncode}: {done.stderr}")
    rows = {row["code"]: row for row in csv.DictReader(done.stdout.splitlines())}
    count = 0
    for name, by_vertex in values.items():
        column = name + "_raw" if name in scaled else name
        for code in codes:
            found, wanted = rows[code][column], by_vertex[code]
            same = found == "NA" if wanted is None else (
                found != "NA" and abs(float(found) - wanted) <= TOLERANCE * max(1, abs(wanted)))
            if not same:
                raise Difference(f"{view}: {name} of {code}: {found}, networkx {wanted}")
            count += 1
    return count


def check_counts(source, codes, projection):
    counted = COUNTED.get((source.form, source.date))
    found = (len(codes), projection.number_of_edges())
    if counted and found != counted:
        raise Difference(f"read {found[0]} rows and {found[1]} ties, expected {counted}")


def read(path):
    """The source, and its affiliation."""
    tables = PROJECT / "data" / "nl"
    names = read_names(tables / "mergers.csv", tables / "aliases.csv")
    source = read_package(path) if path.is_dir() else read_register(path, names)
    return source, affiliation_of(source, read_mergers(tables / "mergers.csv"))


def compare_all(noaber, path):
    source, affiliation = read(path)
    codes = municipalities_of(affiliation)
    simple = bipartite.projected_graph(affiliation, codes)
    newman = bipartite.collaboration_weighted_projected_graph(affiliation, codes)
    check_counts(source, codes, simple)
    centralities = ["degree", "betweenness", "harmonic"]
    values = sum((
        compare_view(noaber, path, "projection", "simple", simple, codes, centralities),
        compare_view(noaber, path, "incidence", "simple", affiliation, codes, centralities),
        compare_view(noaber, path, "projection", "newman", newman, codes, ["strength"]),
        compare_more(noaber, path, "incidence", affiliation, codes),
        compare_more(noaber, path, "projection", simple, codes),
    ))
    return (f"{path.name}: {len(codes)} municipalities, {simple.number_of_edges()} ties, "
            f"{values} values as networkx {networkx.__version__} has them")


def find(name):
    """INPUT where it is, else in the data that the project may not ship."""
    outside = Path(os.environ.get("NOABER_DATA", PROJECT / ".." / "shared" / "data"))
    return next((p for p in (PROJECT / name, outside / name) if p.exists()), None)


def main(noaber, name):
    path = find(name)
    needed = [PROJECT / "data" / "nl" / table for table in ("mergers.csv", "aliases.csv")]
    if not Path(noaber).exists() or path is None or not all(p.exists() for p in needed):
        print(f"skipped: no {noaber}, {name}, or tables of mergers")
        return 0
    try:
        print(compare_all(noaber, path))
        return 0
    except Difference as difference:
        print(difference, file=sys.stderr)
        return 1


if __name__ == "__main__":
    try:
        import networkx
        import random_networks
        from networkx.algorithms import bipartite
    except ImportError:
        print("skipped: no networkx for", sys.executable)
        sys.exit(0)
    if len(sys.argv) != 3:
        sys.exit(__doc__)
    sys.exit(main(*sys.argv[1:]))
