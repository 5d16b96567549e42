#!/usr/bin/python3
"""What networkx makes of a graph, for tests/bench/compare.

    networkx_peer.py betweenness|harmonic < EDGES

EDGES: the number of vertices on the first line, then two vertices a line. Prints the seconds of CPU time
that the measure alone took, then the value of each vertex, one a line.
"""

import sys
import time

import networkx


def main(work):
    count = int(sys.stdin.readline())
    graph = networkx.Graph()
    graph.add_nodes_from(range(count))
    graph.add_edges_from(tuple(map(int, line.split())) for line in sys.stdin)
    start = time.process_time()
    if work == "betweenness":
        values = networkx.betweenness_centrality(graph, normalized=False)
    else:
        values = networkx.harmonic_centrality(graph)
    print(time.process_time() - start)
    for vertex in range(count):
        print(repr(float(values[vertex])))


main(sys.argv[1])
