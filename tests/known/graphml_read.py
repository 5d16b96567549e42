"""Whether networkx reads our GraphML, with the nodes and edges of our membership list.

graphml_read.py NOABER INPUT: INPUT is a path in the project, or of the data that it may not ship (in
the folder that NOABER_DATA names, else in ../shared/data).
"""

import csv
import io
import os
import subprocess
import sys

import networkx


def path_of(name):
    if os.path.exists(name):
        return name
    return os.path.join(os.environ.get("NOABER_DATA", "../shared/data"), name)


def main(tool, name):
    path = path_of(name)
    if not os.path.exists(path):
        print(f"skipped: no {name} (set NOABER_DATA)")
        return

    def converted(form):
        return subprocess.run([tool, "convert", path, "--format", form], check=True,
                              capture_output=True).stdout

    graph = networkx.read_graphml(io.BytesIO(converted("graphml")))
    rows = list(csv.DictReader(io.StringIO(converted("csv").decode())))
    ties = {(row["participant_code"], row["arrangement_code"]) for row in rows}
    participants = {row["participant_code"] for row in rows}
    kinds = networkx.get_node_attributes(graph, "kind")
    code = networkx.get_node_attributes(graph, "code")
    arrangements = [node for node in graph if kinds[node] == "arrangement"]
    edges = {(code[a], code[b]) if kinds[b] == "arrangement" else (code[b], code[a])
             for a, b in graph.edges}
    assert edges == ties, f"{len(edges)} edges, expected {len(ties)}"
    found = len(graph) - len(arrangements)
    assert found == len(participants), f"{found} participants, expected {len(participants)}"
    in_list = {row["arrangement_code"] for row in rows}
    empty = [node for node in arrangements if graph.degree(node) == 0]
    assert len(arrangements) == len(in_list) + len(empty), "every arrangement is a node"
    print(f"{len(graph)} nodes, {graph.number_of_edges()} edges")


main(*sys.argv[1:])
