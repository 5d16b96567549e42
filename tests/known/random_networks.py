#!/usr/bin/python3
"""Compares our values on random small networks with those of networkx, and of numpy.

    random_networks.py FILE

FILE is what the hidden test [random-networks] writes: a network a line, with our values on its
incidence, on the simple projection, and on Newman's. Nothing of noaber is used to project or to
measure here. Every value is compared, to 1e-9; one that is not applicable must be so for both.

Prints one line and ends with 0, or tells the first difference and ends with 1.
Needs networkx (2.8.8 in Debian 12) and numpy.
"""

import json
import sys

try:
    import networkx
    import numpy
    from networkx.algorithms import bipartite
except ImportError:
    print("skipped: no networkx for", sys.executable)
    sys.exit(0)

TOLERANCE = 1e-9  # relative to the value, or to 1 where that is more


def projected(affiliation, participants):
    """Newman's projection: 1/(k-1) for each shared arrangement."""
    graph = networkx.Graph()
    graph.add_nodes_from(range(participants))
    for arrangement in (v for v in affiliation if v >= participants):
        members = sorted(affiliation[arrangement])
        for i, a in enumerate(members):
            for b in members[i + 1:]:
                weight = graph.get_edge_data(a, b, {"weight": 0})["weight"] + 1 / (len(members) - 1)
                graph.add_edge(a, b, weight=weight)
    return graph


def leading(graph, weight):
    """The largest eigenvalue, and its vector with largest entry 1; by numpy."""
    order = list(graph)
    matrix = networkx.to_numpy_array(graph, nodelist=order, weight=weight)
    values, vectors = numpy.linalg.eigh(matrix)
    vector = numpy.abs(vectors[:, -1])
    return values[-1], dict(zip(order, vector / vector.max()))


def eigenvector(graph, weight, each):
    # of equals the one that holds the first vertex: components come in that order
    components = sorted(networkx.connected_components(graph), key=lambda c: -len(c))
    result = dict.fromkeys(graph, 0.0)
    found = [leading(graph.subgraph(c), weight) for c in (components if each else components[:1])]
    largest = max((value for value, _ in found), default=0)
    for value, vector in found:
        result.update({v: x * value / largest if largest > 1e-9 else 0 for v, x in vector.items()})
    return result


def katz(graph, weight):
    order = list(graph)
    matrix = networkx.to_numpy_array(graph, nodelist=order, weight=weight)
    largest = numpy.linalg.eigvalsh(matrix)[-1]
    factor = 0.9 / largest if largest > 1e-9 else 0
    ones = numpy.ones(len(order))
    return dict(zip(order, numpy.linalg.solve(numpy.eye(len(order)) - factor * matrix, ones)))


def closeness(graph, distance):
    result = {}
    for v in graph:
        steps = networkx.single_source_dijkstra_path_length(graph, v, weight=distance)
        total = sum(steps.values())
        result[v] = (len(steps) - 1) / total if total else None
    return result


def harmonic(graph, distance):
    return networkx.harmonic_centrality(graph, distance=distance)


def on_graph(graph, weight):
    """The measures that are computed on whatever graph; ties are 1/weight long."""
    distance = None
    if weight:
        for _, _, tie in graph.edges(data=True):
            tie["length"] = 1 / tie["weight"]
        distance = "length"
    component = {v: c for c in map(frozenset, networkx.connected_components(graph)) for v in c}
    result = {
        "degree": dict(graph.degree()),
        "strength": dict(graph.degree(weight=weight)),
        "neighbour_degree": {v: sum(graph.degree(u) for u in graph[v]) / len(graph[v])
                             if graph[v] else None for v in graph},
        "component_size": {v: len(component[v]) for v in graph},
        "reach": {v: len(component[v]) - 1 for v in graph},
        "pagerank": networkx.pagerank(graph, weight=weight, tol=1e-13, max_iter=2000),
        "coreness": networkx.core_number(graph),
        "harmonic": harmonic(graph, distance),
        "closeness": closeness(graph, distance),
        "eigenvector": eigenvector(graph, weight, each=False),
        "eigenvector_each": eigenvector(graph, weight, each=True),
        "katz": katz(graph, weight),
    }
    if not weight:  # with lengths networkx takes equally short paths for different ones
        result["betweenness"] = networkx.betweenness_centrality(graph, normalized=False)
    return result


def on_projection(graph, weight):
    clustering = networkx.clustering(graph)
    constraint = networkx.constraint(graph, weight=weight)
    return {
        "partners": dict(graph.degree()),
        "clustering": {v: clustering[v] if len(graph[v]) > 1 else None for v in graph},
        "constraint": {v: constraint[v] if graph[v] else None for v in graph},
    }


def on_affiliation(graph, of=None):
    """For the vertices `of`, or all."""
    vertices = list(graph) if of is None else of
    dot = bipartite.latapy_clustering(graph, vertices, mode="dot")
    shares = {v: any(len(graph[u]) > 1 for u in graph[v]) for v in vertices}
    several = [v for v in vertices if len(graph[v]) > 1]
    redundancy = bipartite.node_redundancy(graph, several) if several else {}
    return {"dot_clustering": {v: dot[v] if shares[v] else None for v in vertices},
            "redundancy": {v: redundancy.get(v) for v in vertices}}


def compare(where, found, wanted):
    for name, values in wanted.items():
        for v, value in values.items():
            ours = found[name][v]
            same = ours is None if value is None else (
                ours is not None and abs(ours - value) <= TOLERANCE * max(1, abs(value)))
            if not same:
                sys.exit(f"{where}: {name} of {v}: {ours}, networkx {value}")
    return sum(len(values) for values in wanted.values())


def compare_network(number, line):
    affiliation = networkx.Graph()
    affiliation.add_nodes_from(range(line["vertices"]))
    affiliation.add_edges_from(line["ties"])
    met = projected(affiliation, line["participants"])
    return sum((
        compare(f"network {number}, incidence", line["incidence"],
                {**on_graph(affiliation, None), **on_affiliation(affiliation)}),
        compare(f"network {number}, projection", line["projection"],
                {**on_graph(met, None), **on_projection(met, None)}),
        compare(f"network {number}, Newman", line["newman"],
                {**on_graph(met, "weight"), **on_projection(met, "weight")}),
    ))


def main(path):
    with open(path, encoding="utf-8") as stream:
        lines = [json.loads(line) for line in stream]
    values = sum(compare_network(number, line) for number, line in enumerate(lines))
    print(f"{len(lines)} networks, {values} values as networkx {networkx.__version__} has them")


if __name__ == "__main__":
    if len(sys.argv) != 2:
        sys.exit(__doc__)
    main(sys.argv[1])
