#!/usr/bin/python3
"""Counts what happened between two dates, and compares with what noaber counts.

    events_count.py NOABER REGISTER FROM TO

NOABER is the tool; REGISTER the government register (XML, plain or gzip), looked for in the folder
that NOABER_DATA names, else in ../shared/data beside the project. Starts, ends by cause, entries,
exits and changes of form and body in (FROM, TO] are counted here by a program that shares no line
with noaber: over the days on which anything changes, on sets of codes. Both follow the same plain
rules, so they must agree to the last one.

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
COMPARED = ("start", "first_registered", "end", "municipal_merger", "continued", "absorbed",
            "end_of_others", "entry", "exit", "exit_by_merger", "form", "body")


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
        self.made = defaultdict(list)  # by municipality: the days on which mergers made it
        for line in sorted(mergers, key=lambda one: one["part"] == "minor"):  # main heirs first
            self.made[line["new_code"]].append(line["date"])
            self.heirs[line["old_code"]].append((line["date"], line["new_code"]))
            self.names[line["old_name"].casefold(), line["date"]] = line["old_code"]
        self.aliases = aliases
        self.municipal = {}
        for one in children(root, "organisaties", "organisatie"):
            self.add_organisation(one)
        self.versions = {}
        self.chain_of = {}
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
            "municipal": {member for member, _ in members if member.startswith("GM")},
            "joined": min((day for _, day in members if day), default=NEVER),
            "form": "".join(attribute(form, "afkorting")
                            for form in children(one, "samenwerkingsvorm")),
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

    def on(self, members, day):
        """Who the participants are on a day."""
        return {self.main_heir(member, day) for member in members}

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
            self.chain_of.update((one, chain) for one in chain)
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


def events(register):
    """Every (day, event, participant) of the register; of an arrangement as such no participant."""
    chains = [register.states(chain) for chain in register.chains()]
    begun, ended = defaultdict(list), defaultdict(list)  # by day: the version that begins or ends
    for chain in chains:
        begun[chain[0][0]].append(chain[0][1])
        if chain[-1][1] is None:
            ended[chain[-1][0]].append([number for _, number in chain if number][-1])
    for chain in chains:
        kept = [(day, number) for day, number in chain if number]
        day, first = chain[0]
        yield day, "first_registered" if register.versions[first]["joined"] < day else "start", ""
        for (_, old), (day, new) in zip(kept, kept[1:]):
            yield from changes(register, day, register.versions[old], register.versions[new])
        if chain[-1][1] is None:
            day, last = chain[-1][0], kept[-1][1]
            earliest = min(min(register.versions[n]["from"], register.versions[n]["joined"])
                           for n in register.chain_of[last])
            yield day, ending(register, day, last, earliest, begun[day], ended[day]), ""


def changes(register, day, old, new):
    """What differs between two versions that follow one another."""
    for one in without_heir(register, old["members"], new["members"]):
        yield day, "exit_by_merger" if register.heirs.get(one) else "exit", one
    for one in without_heir(register, new["members"], old["members"]):
        yield day, "entry", one
    if old["form"] != new["form"]:
        yield day, "form", ""
    if old["body"] and new["body"] and old["body"] != new["body"]:
        yield day, "body", ""


def without_heir(register, some, others):
    """Those of `some` who share no heir with any of `others`."""
    there = set().union(*map(register.latest, others), set())
    return [one for one in some if not register.latest(one) & there]


def ending(register, day, last, earliest, begun, ended):
    """How a chain ended: mergers left fewer or one that they made, another took over, or else."""
    version = register.versions[last]
    now = register.on(version["members"], day)
    municipal = register.on(version["municipal"], day)
    made = [made for one in municipal for made in register.made.get(one, [])]
    if len(now) < len(version["members"]) or (len(municipal) == 1 and max(made, default="") > earliest):
        return "municipal_merger"
    successors = []
    for number in begun:
        other = register.versions[number]
        there = register.on(other["members"], day)
        before = []
        bodies = []
        for one in ended:
            gone = register.versions[one]
            members = register.on(gone["members"], day)
            same_body = gone["body"] and gone["body"] == other["body"]
            if same_body or (members and members <= there):
                before.append((one, members))
                bodies.append(same_body)
        covered = set().union(*(members for _, members in before), set())
        if last in [one for one, _ in before] and (any(bodies) or 2 * len(covered) > len(there)):
            same_body = version["body"] and version["body"] == other["body"]
            successors.append((not same_body, len(there), len(before)))
    if successors:
        return "continued" if min(successors)[2] == 1 else "absorbed"
    return "end" if municipal else "end_of_others"


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
