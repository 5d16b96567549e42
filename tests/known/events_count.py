#!/usr/bin/python3
"""Counts what happened between two dates, and compares with what noaber counts.

    events_count.py NOABER REGISTER FROM TO

NOABER is the tool; REGISTER the government register (XML, plain or gzip), looked for in the folder
that NOABER_DATA names, else in ../shared/data beside the project. Ends, entries and exits in
(FROM, TO] are counted here by a program that shares no line with noaber: day by day over the days on
which anything changes, on sets of names. Both follow the same plain rules, so they must agree to the
last one.

Prints one line and ends with 0; with "skipped: ..." where the tool or the data are not there. Needs
the standard library only.
"""

import csv
import gzip
import json
import os
import subprocess
import sys
import xml.etree.ElementTree as ElementTree
from collections import Counter, defaultdict
from pathlib import Path

PROJECT = Path(__file__).resolve().parents[2]
NEVER = "9999-12-31"
COMPARED = ("end", "municipal_merger", "continued", "entry", "exit")


def local(name):
    """A name without its namespace, which changes with each release."""
    return name.rsplit("}", 1)[-1]


def attribute(element, name):
    return next((v for k, v in element.attrib.items() if local(k) == name), "")


def children(element, *path):
    """The elements below `element` by that path of names."""
    found = [element]
    for name in path:
        found = [below for one in found for below in one if local(below.tag) == name]
    return found


def text(element, *path):
    return next((" ".join((one.text or "").split()) for one in children(element, *path)), "")


def code_of(element):
    """`GM0183` of an element with a TOOI identifier; empty where it has none."""
    return attribute(element, "resourceIdentifierTOOI").rsplit("/", 1)[-1].upper()


class Register:
    """Who took part in what, with every municipality replaced by its latest heirs."""

    def __init__(self, root, mergers, aliases):
        self.heirs = defaultdict(list)
        self.names = {}
        for line in mergers:
            self.heirs[line["old_code"]].append((line["date"], line["new_code"]))
            self.names[line["old_name"].casefold(), line["date"]] = line["old_code"]
        self.aliases = aliases
        self.municipal = {}
        for one in children(root, "organisaties", "organisatie"):
            self.add_organisation(one)
        self.versions = {}
        for folder in ("gemeenschappelijkeRegelingen", "gemeenschappelijkeRegelingenGrensoverschrijdend"):
            for one in children(root, folder, "regeling"):
                self.add_version(one)

    def add_organisation(self, one):
        code = code_of(one)
        if not code and "Gemeente" in [t.text for t in children(one, "types", "type")]:
            name = text(one, "naam").removeprefix("Gemeente ").casefold()
            for known in (name, self.aliases.get(name, "")):
                code = code or self.names.get((known, text(one, "eindDatum")), "")
        self.municipal[attribute(one, "systeemId")] = code

    def add_version(self, one):
        members = []
        for member in children(one, "deelnemendeOrganisaties", "deelnemendeOrganisatie"):
            number = attribute(member, "systeemId")
            code = self.municipal.get(number) or code_of(member)
            members.append((code or number, text(member, "toetredingsDatum")))
        self.versions[attribute(one, "systeemId")] = {
            "from": text(one, "datumInwerkingtreding"),
            "until": text(one, "datumUitwerkingtreding") or NEVER,
            "members": {member for member, _ in members},
            "body": attribute(next(iter(children(one, "regionaalSamenwerkingsorgaan")), one), "systeemId")
            if children(one, "regionaalSamenwerkingsorgaan") else "",
            "near": [attribute(link, "systeemId")
                     for side in ("previousVersion", "nextVersion") for link in children(one, side)],
            "title": text(one, "titel"),
        }

    def latest(self, member, day=NEVER):
        """The heirs of a participant on a day; of a divided one, all."""
        reached = [new for date, new in self.heirs.get(member, []) if date <= day]
        return set().union(*(self.latest(new, day) for new in reached)) if reached else {member}

    def chains(self):
        """The versions that point to one another, in sets."""
        links = defaultdict(set)
        for number, version in self.versions.items():
            for other in version["near"]:
                if other in self.versions:
                    links[number].add(other)
                    links[other].add(number)
        seen = set()
        for number in self.versions:
            if number in seen:
                continue
            chain, waiting = [], [number]
            while waiting:
                at = waiting.pop()
                if at not in seen:
                    seen.add(at)
                    chain.append(at)
                    waiting.extend(links[at])
            yield chain

    def states(self, chain):
        """[day, number of the version that holds from that day, or None], only where it changes."""
        days = sorted({self.versions[n][side] for n in chain for side in ("from", "until")} - {NEVER})
        result = []
        for day in days:
            held = [n for n in chain if self.versions[n]["from"] <= day < self.versions[n]["until"]]
            last = max(held, key=lambda n: (self.versions[n]["from"], n)) if held else None
            if not result or result[-1][1] != last:
                result.append((day, last))
        return result


def municipalities(members):
    return {m for m in members if m.startswith("GM")}


def events(register):
    """Every (day, event, chain's first version, participant) of the register."""
    chains = {chain[0]: register.states(chain) for chain in register.chains()}
    begun = defaultdict(list)  # by day: the first versions of chains that begin on it
    for states in chains.values():
        if states:
            begun[states[0][0]].append(states[0][1])
    for states in chains.values():
        kept = [(day, number) for day, number in states if number]
        for (_, old), (day, new) in zip(kept, kept[1:]):
            before = set().union(*map(register.latest, register.versions[old]["members"]), set())
            after = set().union(*map(register.latest, register.versions[new]["members"]), set())
            yield from ((day, "exit", new, who)
                        for who in {min(register.latest(m)) if len(register.latest(m)) == 1 else m
                                    for m in register.versions[old]["members"]
                                    if not register.latest(m) & after})
            yield from ((day, "entry", new, who)
                        for who in {min(register.latest(m)) if len(register.latest(m)) == 1 else m
                                    for m in register.versions[new]["members"]
                                    if not register.latest(m) & before})
        if states and states[-1][1] is None:
            day, last = states[-1][0], register.versions[kept[-1][1]]
            yield day, ending(register, day, last, begun[day]), kept[-1][1], ""


def ending(register, day, last, begun):
    """How a chain ended: its participants had become one, another chain took over that day, or else."""
    now = {min(register.latest(m, day)) for m in last["members"]}
    if len(last["members"]) > 1 and len(now) == 1:
        return "municipal_merger"
    for number in begun:
        other = register.versions[number]
        if last["body"] and last["body"] == other["body"]:
            return "continued"
        if now and now == {min(register.latest(m, day)) for m in other["members"]}:
            return "continued"
    return "end"
