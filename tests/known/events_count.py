#!/usr/bin/python3
"""Counts what happened between two dates, and compares with what noaber counts.

    events_count.py NOABER REGISTER FROM TO

NOABER is the tool; REGISTER the government register (XML, plain or gzip), looked for in the folder
that NOABER_DATA names, else in ../shared/data beside the project. Ends, entries and exits in
(FROM, TO] are counted here by a program that shares no line with noaber: over the days on which
anything changes, on sets of codes. Both follow the same plain rules, so they must agree to the
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
COMPARED = ("end", "municipal_merger", "continued", "entry", "exit", "exit_by_merger")


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
        for line in sorted(mergers, key=lambda one: one["part"] == "minor"):  # main heirs first
            self.heirs[line["old_code"]].append((line["date"], line["new_code"]))
            self.names[line["old_name"].casefold(), line["date"]] = line["old_code"]
        self.aliases = aliases
        self.municipal = {}
        for one in children(root, "organisaties", "organisatie"):
            self.add_organisation(one)
        self.versions = {}
        for folder in ("", "Grensoverschrijdend"):
            for one in children(root, "gemeenschappelijkeRegelingen" + folder, "regeling"):
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
            "body": "".join(attribute(body, "systeemId")
                            for body in children(one, "regionaalSamenwerkingsorgaan")),
            "near": [attribute(link, "systeemId")
                     for side in ("previousVersion", "nextVersion") for link in children(one, side)],
        }

    def latest(self, member):
        """What became of a participant up to today; of a divided one, all heirs."""
        heirs = [new for _, new in self.heirs.get(member, [])]
        return set().union(*map(self.latest, heirs)) if heirs else {member}

    def main_heir(self, member, day):
        """Who a participant is on a day; of a divided one, the main heir."""
        reached = [new for date, new in self.heirs.get(member, []) if date <= day]
        return self.main_heir(reached[0], day) if reached else member

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


def ended_by(register, member, day):
    """Whether a merger ended a participant on or before a day."""
    return any(date <= day for date, _ in register.heirs.get(member, []))


def events(register):
    """Every (day, event, participant) of the register; an end has no participant."""
    states = [register.states(chain) for chain in register.chains()]
    begun = defaultdict(list)  # by day: the first versions of chains that begin on it
    for chain in states:
        begun[chain[0][0]].append(chain[0][1])
    for chain in states:
        kept = [(day, number) for day, number in chain if number]
        for (_, old), (day, new) in zip(kept, kept[1:]):
            before, after = (register.versions[number]["members"] for number in (old, new))
            for one in without_heir(register, before, after):
                yield day, "exit_by_merger" if ended_by(register, one, day) else "exit", one
            for one in without_heir(register, after, before):
                yield day, "entry", one
        day, last = chain[-1]
        if last is None:
            yield day, ending(register, day, register.versions[kept[-1][1]], begun[day]), ""


def without_heir(register, some, others):
    """Those of `some` who share no heir with any of `others`."""
    there = set().union(*map(register.latest, others), set())
    return [one for one in some if not register.latest(one) & there]


def ending(register, day, last, begun):
    """How a chain ended: its participants had become one, another took over that day, or else."""
    now = {register.main_heir(member, day) for member in last["members"]}
    if len(last["members"]) > 1 and len(now) == 1:
        return "municipal_merger"
    for number in begun:
        other = register.versions[number]
        same = now == {register.main_heir(member, day) for member in other["members"]}
        if (last["body"] and last["body"] == other["body"]) or (now and same):
            return "continued"
    return "end"


def counted_here(path, start, end):
    """Counts of (event, whether a municipality) by this program."""
    opener = gzip.open if path.suffix == ".gz" else open
    with opener(path) as file:
        root = ElementTree.parse(file).getroot()
    with open(PROJECT / "data/nl/mergers.csv", encoding="utf-8", newline="") as file:
        mergers = list(csv.DictReader(file))
    aliases = {}
    with open(PROJECT / "data/nl/aliases.csv", encoding="utf-8", newline="") as file:
        for line in csv.DictReader(file):
            name, alias = line["name"].casefold(), line["alias"].casefold()
            aliases[alias] = name
            aliases.setdefault(name, alias)
    return Counter((what, who.startswith("GM"))
                   for day, what, who in events(Register(root, mergers, aliases))
                   if start < day <= end and what in COMPARED)


def counted_by_noaber(tool, path, start, end):
    """The same counts by the tool."""
    command = [tool, "compare", path, "--from", start, "--to", end,
               "--show", "events", "--format", "json", "--quiet"]
    answer = subprocess.run(command, check=True, capture_output=True, text=True)
    return Counter((row["event"], row["participant_kind"] == "municipality")
                   for row in json.loads(answer.stdout)["rows"] if row["event"] in COMPARED)


def main():
    tool, path, start, end = sys.argv[1:]
    folder = Path(os.environ.get("NOABER_DATA", PROJECT / "../shared/data"))
    path = folder / path
    if not Path(tool).exists() or not path.exists():
        print(f"skipped: no {tool} or no {path.name} (set NOABER_DATA)")
        return 0
    here = counted_here(path, start, end)
    there = counted_by_noaber(tool, path, start, end)
    if here != there:
        print(f"here {sorted(here.items())}, by noaber {sorted(there.items())}")
        return 1
    print(", ".join(f"{event}{' of municipalities' if is_municipal else ''}: {count}"
                    for (event, is_municipal), count in sorted(here.items())))
    return 0


if __name__ == "__main__":
    sys.exit(main())
